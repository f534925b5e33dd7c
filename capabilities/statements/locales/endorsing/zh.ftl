## 联署

endorsement-title = 联署
endorsement-signatories = 签署方
endorsement-endorse = 签署
endorsement-endorse-version = 签署第 { $count } 版
endorsement-version = 第 { $count } 版
endorsement-of-version = 支持第 { $count } 版的各方。
endorsement-none = 还没有人签署。
endorsement-not-open = 现在还不能签署：本声明尚未发布任何版本。
endorsement-all = { $count ->
   *[other] 全部 { $count } 个签署方
}
endorsement-count-person = { $count ->
   *[other] { $count } 人
}
endorsement-count-organization = { $count ->
   *[other] { $count } 个组织
}
endorsement-count-imported = { $count ->
   *[other] { $count } 个导入的名字
}
endorsement-earlier = { $count ->
   *[other] { $count } 方签署了较早版本，尚未确认本版
}
endorsement-earlier-lead = 以下各方签署的是内容不同的较早版本，不计入现行版本。
endorsement-pages = 页
endorsement-page-before = 上一页
endorsement-page-after = 下一页

endorsement-kinds-person = 个人
endorsement-kinds-organization = 组织
endorsement-kind-person = 以个人名义
endorsement-kind-organization = 代表组织
endorsement-signed-version = 签署了第 { $count } 版
endorsement-imported = 导入，未在此确认
endorsement-imported-why = 标为“导入”的名字来自更早的公开信，没有在这里确认过。
endorsement-by-domain = 凭 { $domain } 的邮箱
endorsement-by-colleague = 由该组织的另一人确认
endorsement-by-steward = 由管理员确认：{ $note }
endorsement-by-message = 见邮件
endorsement-mixed = 混用多种文字

endorsement-lead = 在您确认之前，名字不会出现：我们会给您发一封带链接的邮件。不需要账户，随时可以撤回名字。
endorsement-lead-member = 按下按钮，您的名字立即出现。随时可以撤回。
endorsement-what = 签署的内容
endorsement-who = 签署人
endorsement-when = 签署时间
endorsement-where = 出处
endorsement-state = 状态
endorsement-state-asked = 尚未确认
endorsement-state-waiting = 等待确认其有权代表该组织
endorsement-state-active = 有效
endorsement-as = 由谁签署
endorsement-name = 姓名
endorsement-name-hint = 将公开显示。可以用大家认识您的名字。
endorsement-affiliation = 所属机构
endorsement-affiliation-hint = 显示在姓名之后，不代表其他任何人。
endorsement-organization = 组织名称
endorsement-site = 组织的网址
endorsement-site-hint = 如果您的邮箱属于同一域名，即可确认您代表该组织。否则须由该组织的另一人或管理员确认。
endorsement-signer = 由谁代表签署
endorsement-signer-hint = 您的姓名和职务，显示在组织名称之后。
endorsement-mail = 邮箱地址
endorsement-mail-hint = 绝不向任何人显示。
endorsement-country = 国家或地区
endorsement-country-none = 未说明
endorsement-country-hint = 签署按地区统计。
endorsement-lang = 您阅读的语言
endorsement-lang-hint = 您的签署会记下该文本的哈希值。
endorsement-public = 签署方的名字是公开的，任何人都可以复制。
endorsement-sealed-link = 如果这会给您带来危险，请密封签署。
endorsement-see-changes = 查看之后的改动

endorsement-confirm-title = 确认签署
endorsement-confirm-why = 如果您愿意让这个名字列于此文本之下，请按按钮。
endorsement-confirm-organization = 如果您愿意让这个名字列于此文本之下，并且有权为该组织作此决定，请按按钮。
endorsement-confirm = 我签署
endorsement-not-me = 不是我
endorsement-confirmed = 已确认：名字已列入。随后的邮件中有用来撤回的链接。
endorsement-waits-why = 您的地址已确认。一旦确认您代表该组织，名字就会列入；届时您会收到邮件。
endorsement-vouch-why = 您有权代表该组织。此人也有权吗？如果您确认，该组织的名字就会列于文本之下。
endorsement-vouch = 此人代表我们
endorsement-link-gone = 此链接已失效：已被使用、已过期，或名字已撤回。

endorsement-own = 您的签署
endorsement-own-none = 您没有签署本声明。
endorsement-changed = 第 { $count } 版的内容与您签署的不同。除非您同意，您的名字不会列于其下。
endorsement-changes = 有哪些改动
endorsement-read-whole = 阅读全文
endorsement-withdraw = 撤回名字
endorsement-withdraw-hint = 立即生效。名字会消失，从日志中也无法得知是谁。

endorsement-tend = 管理签署
endorsement-waiting = 等待中
endorsement-waiting-none = 没有等待处理的签署。
endorsement-waiting-more = { $count ->
   *[other] 另有 { $count } 份等待处理。
}
endorsement-doubtful = 与他人相似的名字
endorsement-like = 与 { $name } 相似
endorsement-decide = 处理
endorsement-right-note = 此人为何有权代表该组织
endorsement-right-note-hint = 向所有人显示。
endorsement-right-give = 有权：列入名字
endorsement-strike-reason = 这个名字为何不应在此
endorsement-strike-hint = 将永久保留在日志中，并告知签署人。请勿写任何人的姓名。
endorsement-strike = 删去名字
endorsement-call-title = 征集
endorsement-call-why = 网络中尚未签署的每个人都会收到邮件，回复“我签署”即可签署。
endorsement-call = 征集签署
endorsement-announce = 通知邮件列表
endorsement-channel = 邮件列表
endorsement-announcement = 您要说的话
endorsement-announcement-hint = 下方会附上表单的地址。回复会发到列表：请在这里转录。
endorsement-take-over-title = 从邮件转录
endorsement-take-over-why = 有人在列表上表示签署？对方会收到邮件并确认，原邮件会附在名字旁。
endorsement-message-address = 邮件的网址
endorsement-message-address-hint = 本站存档中的网址。
endorsement-author-hint = 留空：邮件的作者。
endorsement-take-over = 请对方确认
endorsement-find-title = 查找名字
endorsement-find-hint = 完整的名字；看起来相同的名字也会找到。
endorsement-find = 查找
endorsement-sealed-files = 下载密封内容，交给保管人

endorsement-sealed = 密封签署
endorsement-sealed-title = 密封签署
endorsement-sealed-lead = 供公开姓名会带来危险的人使用。您的姓名一到达就会加密，此后只有保管人能读。
endorsement-sealed-who = 以下每位保管人都能读到：
endorsement-sealed-counted = 只有在五人或以上时，大家才会看到各地区有多少人签署；并且从次日起才显示。
endorsement-sealed-kept = 我们不保存邮箱、账户或网络地址；时间只保存到日。
endorsement-sealed-not = 如果有人在您输入时控制着这台服务器，或看到您连接到这里，我们无法保护您。若有此顾虑，请使用 Tor 浏览器。
endorsement-sealed-not-offered = 这里不提供密封签署：本网络尚未指定两位保管人。
endorsement-sealed-name = 姓名（仅供保管人）
endorsement-sealed-why = 他们的姓名已加密，只有网络的保管人能读。
endorsement-sealed-others = 其他
endorsement-sealed-few = 少于五个
endorsement-contact = 保管人如何联系您
endorsement-contact-hint = 如果您愿意被联系。
endorsement-region = 地区
endorsement-region-none = 未说明
endorsement-region-hint = 不加密保存。
endorsement-seal = 密封并签署
endorsement-sealed-done = 已密封
endorsement-code-why = 凭此代码，而且只有凭此代码，您才能撤回签署或确认以后的版本。请记在没有人会看的地方：
endorsement-code-once = 只显示这一次：我们不保存它。
endorsement-code-have = 我有代码
endorsement-code-title = 您的代码
endorsement-code-lead = 用它可以查看并撤回您在此密封的签署。
endorsement-code = 24 位数字代码
endorsement-code-open = 打开
endorsement-code-opened = 此代码对应对第 { $count } 版的一份密封签署。
endorsement-code-changed = 最新版本的内容不同。除非您同意，您的签署不计入该版本。
endorsement-code-gone = 本声明没有使用此代码的签署。可能已经撤回。
endorsement-wrong-code = 代码有 24 位数字。

endorsement-custodians = 保管人
endorsement-custodians-lead = 他们能读到谁作了密封签署；每人用自己的密钥，密钥从不在这台服务器上。
endorsement-custodians-fewest = { $count ->
   *[other] 至少有 { $count } 位保管人时才提供密封签署。
}
endorsement-custodians-none = 没有保管人。
endorsement-custodian-name = 姓名
endorsement-custodian-key = 公钥
endorsement-custodian-key-hint = 由 `age-keygen` 给出，以 age1 开头。
endorsement-custodian-add = 指定保管人
endorsement-custodian-remove = 移除
endorsement-rules = 规则

endorsement-said-signed = 您的名字已列于声明之下。谢谢。
endorsement-said-mailed = 我们给您发了邮件。打开其中的链接并按按钮，名字就会列入。
endorsement-said-waiting = 正在等待确认您代表该组织。您会收到邮件。
endorsement-said-withdrawn = 名字已撤回。
endorsement-said-again = 您也支持这一版。
endorsement-said-vouched = 该组织的名字已列于声明之下。
endorsement-said-called = 正在向网络征集。
endorsement-said-announced = 正在通知邮件列表。
endorsement-said-taken-over = 邮件作者会收到邮件并确认。
endorsement-said-struck = 名字已删去。
endorsement-said-custodian = 从现在起，密封内容此人也能读。
endorsement-said-custodian-off = 今后不再为此人密封。以前密封的，此人仍能读。

endorsement-wrong-stale = 您打开之后文本有改动。请阅读最新版本，愿意的话再签署。
endorsement-wrong-there = 该组织已经签署了本声明。
endorsement-wrong-waits = 此签署尚未确认。
endorsement-wrong-called = 最近一周内已就此版本向网络征集过。
endorsement-wrong-message = 此网址没有可在这里阅读的邮件。
endorsement-wrong-unsigned = 该邮件没有说明来自哪个地址，无法请人确认。
endorsement-wrong-key = 这不是 age 的公钥。公钥以 age1 开头。
endorsement-wrong-custodian = 此公钥已属于一位保管人。
endorsement-wrong-custodians = 保管人最多 { $count } 位。

endorsement-answer-hint = 要签署，请只回复一行：我签署。下一行可写姓名，再下一行可写所属机构。要撤回，请回复：撤回。
endorsement-answer-unclear = 没有看懂您的回复，未作任何处理。要签署，请在第一行只写“我签署”。
endorsement-answer-gone = 您回复的内容已不存在。
endorsement-answer-name = 缺少您的姓名。请再回复一次：第一行写“我签署”，第二行写姓名。
endorsement-answer-stale = 征集之后文本有改动，因此没有签署。请在声明的页面上阅读最新版本。
endorsement-answered = { $who } 已签署《{ $title }》第 { $version } 版（{ $language }），其哈希值以 { $hash } 开头。
endorsement-answered-withdrawn = 您的名字已不在《{ $title }》之下。

notice-endorsement-call = 征集声明签署
notice-endorsement-called = 您愿意签署吗？{ $title }

endorsement-letter-confirm = 请确认签署：{ $title }
endorsement-letter-confirm-body = 有人（想必是您）希望把这个名字：
    { $who }

    列于此文本之下，第 { $version } 版（{ $language }）：
    { $title }
    { $page }

    文本的 SHA-256：{ $hash }

    要确认，请打开此页面并按按钮：
    { $link }

    如果不是您，无需任何操作：名字不会列入，两周后我们会忘记此地址。

    { $network }
endorsement-letter-already = 您已签署：{ $title }
endorsement-letter-already-body = 有人（可能是您）要用此地址签署。此地址已签署过，署名为：
    { $who }

    第 { $version } 版（{ $language }）：
    { $title }
    { $page }

    文本的 SHA-256：{ $hash }

    在这里可以查看签署内容、确认以后的版本，或撤回名字：
    { $link }

    { $network }
endorsement-letter-signed = 您的签署：{ $title }
endorsement-letter-signed-body = 这个名字：
    { $who }

    已列于第 { $version } 版（{ $language }）之下：
    { $title }
    { $page }

    文本的 SHA-256：{ $hash }

    请保留此邮件。要撤回名字，请打开此页面并按按钮：
    { $link }

    如果文本有实质改动，我们会再次询问您：您的名字不会自动移到别的文字之下。

    { $network }
endorsement-letter-waiting = 等待确认：{ $title }
endorsement-letter-waiting-body = 您的地址已确认。尚不清楚您是否有权代表您要为之签署的组织：
    { $who }

    第 { $version } 版（{ $language }）：
    { $title }
    { $page }

    文本的 SHA-256：{ $hash }

    将由该组织的另一人或网络的管理员确认。如果等得太久，请写信给网络。

    在这里可以撤回：
    { $link }

    { $network }
endorsement-letter-vouch = 此人代表你们吗？{ $title }
endorsement-letter-vouch-body = 有人要代表您的组织签署：
    { $who }

    第 { $version } 版（{ $language }）：
    { $title }
    { $page }

    文本的 SHA-256：{ $hash }

    您有权代表该组织。如果此人也有权，请打开此页面并按按钮，名字就会列于文本之下：
    { $link }

    如果没有，无需任何操作。

    { $network }
endorsement-letter-struck = 您的名字已被删去：{ $title }
endorsement-letter-struck-body = 协调员删去了用此地址签署的名字：
    { $title }
    { $page }

    理由：{ $reason }

    如有错误，请写信给网络。

    { $network }
endorsement-letter-again = 文本有改动，您仍支持吗？{ $title }
endorsement-letter-again-body = 已发布第 { $new } 版：
    { $title }
    { $page }

    您曾以 { $who } 的名义签署第 { $version } 版（{ $language }），哈希值为 { $hash }。新版的内容有所不同。除非您同意，您的名字不会列于其下。

    改动之处（[-删去-]，{"{"}+新增+{"}"}）：

    { $changes }

    要签署新版，请只用一行回复此邮件：我签署。也可以在这里查看差异、签署或撤回名字：
    { $link }

    { $network }
fact-endorsement-asked = 请求认可一份声明
fact-endorsement-letter-sent = 收到关于认可的信
fact-endorsement-sealed = 匿封认可了一份声明
fact-endorsement-withdrawn = 撤回了认可
fact-endorsements-called = 发出认可的呼吁
fact-endorsements-forgotten = 未确认的认可已被遗忘
fact-endorsements-imported = 接收了旧公开信的签署者
fact-endorsements-sealed-counted = 已统计匿封的认可
fact-statement-custodians-changed = 更改了匿封认可的保管人
fact-statement-endorsed = 认可了一份声明
