## Lists

list-nav = 邮件列表
list-lead = 邮件列表：写一封邮件，列表中的每个人都会收到。每个列表在这里都有存档。
list-none = 还没有列表。
list-closed-lists = 已关闭的列表
list-make = 建立列表
list-edit = 修改列表
list-save = 保存
list-name = 名称
list-name-hint = 小写拉丁字母、数字，中间可用 - _ 和点。以后不能更改，因为它会存在每个人的通讯录里。
list-name-domain = 地址将是此名称加上 @{ $domain }
list-name-reserved = 此名称另有用途，请另选一个。
list-wrong-name = 名称为 2 到 40 个小写拉丁字母或数字，中间可用 - _ 和点。
list-wrong-twice = 已有同名的列表。
list-title = 标题
list-about = 用途
list-about-hint = 列表中有谁，谈些什么。可用 Markdown。
list-langs = 语言
list-topics = 主题
list-need-moderation = { $list } 有 { $count } 封来信等您处理
list-rules = 规则
list-posting = 谁可以发信
list-posting-anyone = 任何人；可疑的邮件等待审核
list-posting-subscribers = 订阅者；其他人的邮件等待审核
list-posting-first-held = 订阅者；每人的第一封邮件等待审核
list-posting-announcements = 仅限负责人和审核人
list-reading = 谁可以阅读存档
list-reading-public = 所有人
list-reading-subscribers = 仅限订阅者
list-joining = 订阅方式
list-joining-open = 确认地址即可订阅
list-joining-asked = 须经负责人同意
list-replies = 回复发往
list-replies-untouched = 作者的邮件所指定之处
list-replies-author = 作者
list-replies-list = 列表
list-replies-hint = 第一项保持邮件原样，没有人会误回复给所有人。
list-most = 邮件大小上限
list-most-hint = 更大的邮件等待审核。
list-copies = 副本与摘要
list-footer = 页脚
list-footer-hint = 附在每份副本之下。留空可使作者的签名保持有效。
list-digest-hour = 摘要发出时间
list-digest-weekday = 每周摘要发出日
list-digests = 摘要
list-digests-at = 每日 { $time }，每周于{ $day }
list-doors = 关闭
list-close = 关闭列表
list-close-hint = 不再接收邮件，也不再接受订阅。存档保留。
list-open-again = 重新开放列表
list-open-again-hint = 再次接收邮件，订阅者不变。
list-closed = 已关闭。
list-closed-why = 此列表不再接收邮件，存档保留。
list-closed-joining = 已关闭的列表无法订阅。
list-belongs-to = 属于
list-address = 地址
list-by-mail = 通过邮件
list-by-mail-post = 写给所有人
list-by-mail-size = 不超过 { $size }；更大的邮件等待审核
list-by-mail-join = 订阅
list-by-mail-leave = 退订
list-by-mail-owner = 联系负责人
list-tend = 此列表
list-waiting = { $count ->
   *[other] { $count } 封等待中
}
list-join-card = 订阅
list-join = 订阅此列表
list-join-hint = 使用您账户的地址，随时可以退订。
list-join-by-mail = 也可向 { $address } 发送任意邮件
list-leave = 退订此列表
list-leave-hint = 立即生效，我们会发邮件确认。
list-leave-by-mail = 也可向 { $address } 发送任意邮件
list-own = 您的订阅
list-own-on = 您已订阅此列表。
list-own-asked = 尚待负责人同意。
list-own-suspended = 发给您的邮件被退回，因此目前不再发送。
list-own-resume = 在下方保存您的选择，即可重新收到邮件。
list-own-change = 更改或退订
list-own-visitor = 无需账户：我们会向您的地址发一封邮件，其中说明如何操作。
list-own-not-on = 您没有订阅此列表。
list-own-save = 保存
list-own-instead = 或者少收邮件
list-own-threads = 您的所有列表，以及您屏蔽或关注的话题
list-own-lists = 您的邮件列表
list-own-none = 您没有订阅任何列表。
list-own-find = 查看所有列表
list-own-kept = 您照管的列表
list-own-waiting = 您等待审核的邮件
list-mail = 您的邮件地址
list-called = 您的姓名
list-mailed-hint = 在您从该地址确认之前，什么也不会发生。
list-mark-on = 已订阅
list-mark-asked = 等待负责人
list-mark-suspended = 邮件被退回
list-delivery = 发给您的内容
list-delivery-every = 每条消息，立即发送
list-delivery-daily = 每天一封
list-delivery-weekly = 每周一封
list-delivery-none = 不发送；您在这里阅读
list-digest = 摘要的形式
list-digest-plain = 一篇纯文本
list-digest-mime = 原样的消息，含附件
list-own-copies = 您自己的消息
list-copies-sent = 给您一份副本
list-copies-not-sent = 不再发给您
list-doubles = 发往多个列表的消息
list-doubles-once = 只收一次
list-doubles-each = 每个列表各收一次
list-thread-mute = 已屏蔽
list-thread-follow = 已关注
list-thread-undo = 撤销
list-left = 您不在此列表中
list-left-lead = 它不会再给您发送任何邮件。确认邮件中也写有返回的方法。
list-left-lists = 查看所有列表
list-confirm-join = 订阅此列表
list-confirm-leave = 退订此列表
list-confirm-hint = 不是您要求的？关闭此页即可，什么也不会发生。
list-link-gone = 此链接已被使用，或已过期。请在列表页面重新申请。
list-offer = 同时订阅列表 { $list }
list-beside = 邮件列表
list-role = 角色
list-role-owner = 负责人
list-role-moderator = 审核人
list-role-give = 授予角色
list-role-take = 取消角色
list-role-mail = 其账户的邮件地址
list-role-mail-hint = 对方须有本网络的账户。
list-owners = 负责人与审核人
list-owners-lead = 负责人制定规则并可查看订阅者。审核人处理等待中的邮件。
list-owners-none = 没有人照管此列表，由网络管理者代管。
list-somebody = 您无法查看其资料的人
list-wrong-person = 网络中没有人使用此地址。
list-wrong-last-owner = 列表需要负责人，请先把角色交给他人。
list-wrong-no-role = 您既不是此列表的负责人，也不是审核人。
list-wrong-not-on = 您没有订阅此列表。
list-members = 订阅者
list-members-search = 按地址或姓名查找
list-members-find = 查找
list-members-none = 这里没有人。
list-members-none-found = 没有找到。
list-state-asked = 等待中
list-state-active = 已订阅
list-state-suspended = 邮件被退回
list-came-web = 在网站上订阅
list-came-mail = 通过邮件订阅
list-came-event = 随活动订阅
list-came-import = 由负责人加入
list-let-in = 同意
list-decline = 谢绝
list-take-off = 移出列表
list-export = 下载 CSV
list-pages = 页
list-page-next = 下一页
list-import = 加入地址
list-import-lead = 只限已获本人同意的地址。每人都会收到邮件，说明此事以及如何退订。
list-import-addresses = 地址
list-import-addresses-hint = 每行一个：ana@example.org，或 Ana <ana@example.org>。每次最多 1000 个。
list-import-consent = 如何取得同意
list-import-consent-hint = 例如：在五月会议的报名表中勾选。此说明与每个地址一起保存。
list-import-do = 加入
list-import-do-hint = 他们会收到邮件，并立即加入列表。
list-import-added = 已加入
list-import-known = 原已在列表中
list-import-done = { $count ->
   *[other] 已加入 { $count } 个地址。
}
list-wrong-lines = 每次最多 { $most } 行。
list-moderation = 等待审核的邮件
list-moderation-lead = 在您决定之前，没有人能看到它们。
list-moderation-none = 没有等待中的邮件。
list-moderated = 审核统计
list-moderated-lead = 发往此列表的邮件有多少被暂扣、原因为何、结果如何。
list-moderated-none = 从未暂扣过邮件。
list-held-title = 等待审核的邮件
list-held-look = 查看
list-held-author = 来自
list-held-since = 时间
list-held-why = 暂扣原因
list-held-sender = 发信人
list-held-fate = 结果
list-held-text = 正文
list-held-parts = 组成部分
list-reason-stranger = 作者没有订阅此列表。
list-reason-first = 这是作者发往此列表的第一封邮件。
list-reason-announcements = 只有负责人和审核人可以向此列表发信。
list-reason-big = 超过此列表接收的大小。
list-reason-forged = 作者的域名表示邮件并非来自该处。
list-reason-unreadable = 无法作为邮件读取。
list-reason-automatic = 由程序撰写。
list-reason-banned = 作者目前不能在此发信。
list-authentication-unchecked = 未核实发信人。
list-authentication-pass = { $domain } 确认邮件来自该处。
list-authentication-fail = { $domain } 没有确认：发信人可能是伪造的。
list-authentication-none = { $domain } 没有说明谁可以用其名义发信。
list-fate-waiting = 等待中
list-fate-approved = 已通过
list-fate-rejected = 已退回
list-fate-discarded = 已弃置
list-decision = 您的决定
list-decide = 决定
list-decide-ticked = 处理已勾选的邮件
list-decide-approve = 通过：发往列表
list-decide-reject = 退回：作者会收到您写的理由
list-decide-discard = 弃置：不通知任何人
list-decide-ban = 弃置并禁止：作者不能再向此发信
list-decide-after-all = 仍然予以通过
list-note = 理由
list-note-hint = 退回时作者会读到。
list-appeal = 作者回复：
list-appeals = 有异议的作者
list-wrong-decided = 已有人作出决定。
list-wrong-reject = 请说明理由：作者会读到。
list-wrong-none-ticked = 请至少勾选一封邮件。
list-wrong-decision = 我们没有看懂。请以 approve、discard、ban 或 reject（后接理由）开头回复。
list-wrong-appeal = 您的回复是空的。
list-ballot-gone = 此事已有决定，或邮件已过期。请查看列表页面。
list-ballot-not-yours = 此地址只接受获得它的审核人的回复。
list-decided-approved = “{ $subject }”已通过，将发往列表。
list-decided-rejected = “{ $subject }”已退回，作者会收到您的理由。
list-decided-discarded = “{ $subject }”已弃置。
list-decided-banned = “{ $subject }”已弃置，作者不能再向此发信。
list-appeal-taken = 审核人会读到您关于“{ $subject }”所写的内容。
list-appeal-withdrawn = “{ $subject }”已撤回，不会发给任何人。
list-appeal-again = 回复此邮件可继续说明。
list-bans = 不能发信的地址
list-bans-none = 没有被禁止的地址。
list-ban = 禁止
list-ban-mail = 地址
list-ban-why = 原因
list-ban-hint = 来自此地址的邮件会被退回，但仍可阅读。
list-unban = 解除禁止
list-letters = 关于等待中邮件的通知
list-letters-stop = 不再发给我
list-letters-start = 每封都发给我
list-letters-each-hint = 您会收到每封等待中的邮件，回复即可决定。
list-letters-none-hint = 您自己到这里查看。
list-said-made = 列表已建立，其地址现在可以收信。
list-said-changed = 已保存。
list-said-closed = 列表已关闭。
list-said-opened = 列表已重新开放。
list-said-mailed = 我们已向该地址发出邮件，请按其中说明操作。
list-said-joined = 您已订阅此列表。
list-said-waiting = 负责人将作出决定，您会收到邮件。
list-said-left = 您已退订此列表。
list-said-chosen = 已保存。
list-said-thread-mute = 您不会再收到此话题的邮件。
list-said-thread-follow = 您会收到此话题的每条消息。
list-said-thread-none = 此话题恢复为与其他话题一样。
list-said-role = 已保存。
list-said-role-taken = 已取消角色。
list-said-let-in = 已同意，对方会收到邮件。
list-said-declined = 已谢绝，对方会收到邮件。
list-said-taken-off = 已移出列表，对方会收到邮件。
list-said-decided = 已决定。
list-said-letters = 已保存。
list-said-banned = 此地址不能再向此发信。
list-said-unbanned = 此地址可以再次发信。
list-letter-join = 请确认：订阅 { $list }
list-letter-join-body = 有人（多半是您）要求将 { $email } 加入邮件列表 { $list }（{ $address }）。

    要确认，请原样回复此邮件，或打开此页并按下按钮：
    { $link }

    如果不是您要求的，请不必理会：您不会被加入。
list-letter-leave = 请确认：退订 { $list }
list-letter-leave-body = 有人（多半是您）要求将 { $email } 从邮件列表 { $list }（{ $address }）中移除。

    要确认，请原样回复此邮件，或打开此页并按下按钮：
    { $link }

    如果不是您要求的，请不必理会：您仍在列表中。
list-letter-already = 您已订阅 { $list }
list-letter-already-body = 有人（多半是您）要求将此地址加入邮件列表 { $list }（{ $address }）。它已在其中。

    要更改收信方式或退订：
    { $link }
list-letter-unknown = 您没有订阅 { $list }
list-letter-unknown-body = 有人（多半是您）要求将 { $email } 从邮件列表 { $list }（{ $address }）中移除。它不在其中。

    如果您收到此列表的邮件，请查看邮件源码的开头几行：它可能经由另一个地址到达。
list-letter-welcome = 欢迎加入 { $list }
list-letter-welcome-body = 您现在已订阅邮件列表 { $list }。

    写给所有人：{ $address }
    页面与存档：{ $page }

    要改为每天或每周一封，或要退订：
    { $link }
list-letter-imported-body = { $network } 的邮件列表 { $list } 的负责人加入了您的地址，并注明您已同意。

    写给所有人：{ $address }
    页面与存档：{ $page }

    如果您不愿意，点击一次即可退订；也可选择每天或每周一封：
    { $link }
list-letter-waiting = 您申请订阅 { $list }
list-letter-waiting-body = 您的地址已确认。邮件列表 { $list } 的负责人将作出决定，您会收到邮件。

    如果您改变了主意：
    { $link }
list-letter-asked = 有人申请订阅 { $list }
list-letter-asked-body = { $who } 申请订阅邮件列表 { $list }。

    要同意或谢绝：
    { $link }
list-letter-declined = 您对 { $list } 的申请
list-letter-declined-body = 邮件列表 { $list } 的负责人谢绝了您的订阅申请。

    如果您认为有误，请回复此邮件，负责人会读到。
list-letter-left = 您已退订 { $list }
list-letter-left-body = { $email } 已不在邮件列表 { $list } 中，不会再有邮件发出。

    如果这不是您的本意，或您改变了主意，请向 { $join } 发送任意邮件，或打开：
    { $link }
list-letter-taken-off-body = 邮件列表 { $list } 的负责人移除了 { $email }，不会再有邮件发出。

    如果您认为有误，请回复此邮件，负责人会读到。要再次申请，请向 { $join } 发送任意邮件，或打开：
    { $link }
list-letter-suspended = { $list } 的邮件无法送达您
list-letter-suspended-body = 列表 { $list } 发给您的邮件多次被退回，因此不再向您发送。

    如果您读到这封信，说明您的地址又能用了。要重新收信，请打开此页并保存您的选择；也可在那里退订：
    { $link }
list-letter-answer = { $list }
list-letter-answer-body = { $said }

    列表：{ $page }
list-letter-held = 您发往 { $list } 的邮件在等待：{ $subject }
list-letter-held-body = 您发往 { $list }（{ $address }）的邮件“{ $subject }”尚未发出，将由审核人决定。

    原因：{ $reason }

    要撤回，请用这个词回复此邮件：withdraw
    要对审核人说明，请直接回复您想说的话。
list-letter-rejected = 您发往 { $list } 的邮件未被接受：{ $subject }
list-letter-rejected-body = { $list }（{ $address }）的审核人决定不让您的邮件“{ $subject }”发往列表。

    理由：{ $note }

    如有异议，请回复此邮件，审核人会读到。
list-letter-moderate = { $list } 有邮件等待：{ $subject }
list-letter-moderate-body = 一封发往 { $list } 的邮件等待您的决定。

    来自：{ $author }
    主题：{ $subject }
    暂扣原因：{ $reason }
    发信人：{ $authentication }

    { $excerpt }

    要决定，请回复此邮件（{ $deciding }），第一行写以下词语之一：

    approve（通过）
    reject（退回，后接理由，作者会读到）
    discard（弃置）
    ban（弃置，且作者不能再向此发信）

    或在此决定：
    { $link }
list-letter-appealed = { $list } 的作者回复：{ $subject }
list-letter-appealed-body = { $author } 就发往 { $list } 的邮件“{ $subject }”写道：

    { $words }

    暂扣原因：{ $reason }
    要查看并决定：
    { $link }
fact-list-made = 建立了邮件列表
fact-list-changed = 邮件列表被修改、关闭或重新开放
fact-list-role-given = 邮件列表的负责人或审核人有变
fact-list-asked = 有人申请订阅或退订邮件列表
fact-list-joined = 有人订阅了邮件列表
fact-list-left = 有人退订了邮件列表
fact-list-subscription-changed = 某人的邮件列表订阅有变
fact-list-post-held = 发往列表的邮件等待审核
fact-list-post-decided = 审核人处理了邮件，或作者作了回复
fact-list-appeal-told = 已将作者的回复告知审核人
fact-list-banned = 某地址被禁止向列表发信，或被解除禁止
fact-list-forgotten = 邮件列表中的某人离开了网络
fact-list-requests-forgotten = 无人确认的申请已被清除
fact-list-author-forgotten = 某人在列表中写的内容已去掉姓名，或已删除
fact-list-bounced = 发给订阅者的邮件被退回，或订阅已暂停
fact-list-bounces-forgotten = 旧的退信记录已清除
fact-list-command-taken = 一条邮件命令已执行
fact-list-announced = 一则公告已交由邮件列表发出
fact-list-copies-made = 一封邮件的更多副本已排队
fact-list-digest-sent = 一份摘要已发出
fact-list-imported = 旧归档中的邮件已迁入
fact-list-message-archived = 一封邮件进入列表归档
fact-list-message-redacted = 一封邮件已从归档中移除
fact-list-owners-written-to = 有人给列表所有者写了信
fact-list-post-refused = 一封发给列表的邮件未被接受

## Archive

list-archive = 存档
list-search = 搜索此归档
list-search-button = 搜索
list-archive-counts = { $threads }，共 { $messages }。
list-messages = { $count ->
   *[other] { $count } 封邮件
}
list-thread-count = { $count ->
   *[other] { $count } 个讨论
}
list-threads = 讨论
list-threads-all = 全部讨论
list-months = 月份
list-new-thread = 给列表写信
list-no-messages = 还没有邮件。
list-newest = 最新
list-older = 更早
list-before = 上一封
list-after = 下一封
list-feed = Atom 订阅源
list-download = 下载（mbox）
list-download-message = 下载这封邮件（.eml）
list-thread-mute-this = 不再接收这个讨论
list-thread-muted = 您不会收到这个讨论的邮件。
list-thread-follow-this = 接收这个讨论的每封邮件
list-thread-followed = 您会收到这个讨论的每封邮件。
list-thread-plain = 与其他讨论一样
list-reply = 回复
list-answers = 回复 { $author }
list-in-thread = 所在讨论
list-headers = 邮件头
list-quoted = 引用的文字
list-author-unknown = 作者不详
list-no-subject = （无主题）
list-messages-found = 邮件
list-message-encrypted = 这封邮件已加密，只有收件人能读。
list-message-from-html = 这封邮件以 HTML 写成，这里显示其文字。
list-message-empty = 这封邮件没有文字。
list-message-redacted = 这封邮件已被撤下。
list-redact = 撤下这封邮件
list-redact-lead = 它的文字、文件、主题和作者将被永久删除；它在讨论中的位置会保留，并注明日期和您写的原因。已经寄出的副本无法收回。
list-redact-why = 原因
list-redact-why-hint = 能读存档的人都会看到。
list-redacted = 邮件已撤下。
list-redacted-already = 这封邮件此前已撤下。
list-order = 排序
list-by-thread = 按讨论
list-by-date = 按日期
list-reply-heading = 回复列表
list-subject = 主题
list-text = 正文
list-send = 发送
list-quote = 引用原文
list-wrote = { $author } 写道：
list-back = 返回
list-compose-hint = 它会以您的名义寄给列表上的每个人，并保留在存档中。
list-denied-write = 只有网络成员和本列表的订阅者能在这里写信，而且列表须是开放的。
list-said-posted = 您的邮件已存档，正寄往列表上的每个人。
list-said-held = 您的邮件在等待版主处理。如果未被接受，您会收到说明原因的邮件。

## Delivery
list-turned-loop = 这封邮件曾经过列表 { $list }，或者在来回打转。
list-turned-auto-reply = 这是一封自动回复，列表 { $list } 不接收。
list-turned-closed = 列表 { $list } 已关闭，不再接收邮件。请联系其负责人：{ $owner }。
list-turned-banned = 您目前不能向列表 { $list } 发信。如果您认为有误，请写信给其负责人：{ $owner }。
list-turned-unreadable = 您发给列表 { $list } 的邮件无法读取：它已损坏，或其结构不是任何邮件程序会产生的。负责人可以帮助您：{ $owner }。
list-turned-forged = 这封邮件是冒用他人名义发送的。
list-turned-too-often = 一小时内多次提出了同样的请求。
list-help =
    如何通过邮件使用列表 { $list }：
    { "" }
    发给列表上的每个人：{ $post }
    订阅：发一封空邮件到 { $join }
    退订：发一封空邮件到 { $leave }
    联系负责人（由真人阅读）：{ $owner }
    { "" }
    存档与设置：{ $page }
list-digest-daily = { $list }：每日摘要第 { $number } 期
list-digest-weekly = { $list }：每周摘要第 { $number } 期
list-digest-head =
    列表 { $list } 有 { $count } 封新邮件。
    要回复某封邮件，请回复那封邮件本身，而不是这份摘要。存档与设置：{ $page }
list-digest-end = { $list } 摘要第 { $number } 期完
list-owner-complaint = { $email } 向其邮件服务商把本列表的一封邮件标记为不受欢迎，现已从列表中移除。没有给对方发送任何通知。
list-letter-probe = 您收得到 { $list } 的邮件吗？
list-letter-probe-body =
    有好几天，列表 { $list } 发往此地址的邮件被退回。
    { "" }
    如果您读到了这封信，不需要做什么：您的订阅照常。
    如果这封信也被退回，将不再给您发送邮件，直到您在这里提出：
    { $link }
    { "" }
    { $network }
list-deliveries = 发给我的邮件
list-deliveries-lead = 您所在列表的每封邮件：您的那一份是否已发出，下一个邮件服务器如何回答。如果显示“已发送”而您没有看到邮件，请查看垃圾邮件夹，或把这里的内容告诉管理您邮箱的人。
list-deliveries-none = 最近没有给您发送邮件。
list-deliveries-digest = 摘要第 { $number } 期
list-progress-waiting = 等待中
list-progress-sent = 已发送
list-progress-bounced = 被退回
list-progress-failed = 被拒绝
list-progress-kept = 保存在此
list-progress-due = 下次尝试 { $time }
list-outgoing = 外发邮件
list-outgoing-lead = 正在发送的列表邮件、中继服务器的处理结果，以及 DNS 中须有哪些记录，他人才会相信邮件来自您。
list-outgoing-no-relay = 没有配置中继服务器。没有邮件离开本机；本应发出的邮件列在下面。
list-outgoing-arrivals = 已接收，尚未处理
list-outgoing-dns = DNS 记录
list-outgoing-dns-lead = 请在 { $domain } 的区域中设置。SPF 与 MX 仅为建议：使用他人的中继时以其说明为准。
list-outgoing-kept = 保存的邮件
list-outgoing-large = 这封邮件太大，无法在此显示。
list-outgoing-source = 完整邮件
