# Publishing a version.
publication-heading = 发布
publication-lead = 已发布的版本不再改动。其文本的哈希值写入日志，并可供联署。
publication-publish = 发布此文本
publication-publish-hint = 此后所有人都能阅读，任何人都无法撤回。
publication-change = 此次改动对已联署者意味着什么
publication-change-hint = 如有疑问，应视为实质性改动：任何人都不应为没见过的文字背书。
publication-change-material = 实质性：逐一重新征求联署者意见
publication-change-editorial = 编辑性，如错字或链接：联署予以保留
publication-changes = 与上一版本相比的改动
publication-inner = 以下片段的出处并非人人可读：
publication-inner-hint = 其文字就在本文之中，发布后人人可读。请先征得作者同意，或先删去这些文字。
publication-same = 该文本与已发布的相同。
publication-empty = 还没有可发布的文本。
publication-stale = 自您打开此页以来文本已改动。请重新阅读后再发布。
publication-change-missing = 请说明此改动对上一版本的联署者意味着什么。
publication-denied = 由本声明的起草人和网络的协调人发布。
publication-said = 版本已发布。

# Versions.
version-heading = 已发布的版本
version-lead = 每个版本都有永久网址，并为每种语言的文本给出哈希值。
version-none = 尚未发布任何版本。
version-change-first = 首个版本
version-change-editorial = 编辑性改动
version-change-material = 实质性改动
version-newer = 有更新的版本。
version-text = 文本
version-translated = 译文。以{ $lang }文本为准。
version-translator = 译者：{ $name }
version-outcome = 结果
version-sources = 来源
version-cite = 引用
version-citation = 《{ $title }》，第{ $number }版，{ $date }。{ $network }。{ $link }（SHA-256 { $hash }…）
version-address = 永久网址
version-hash = SHA-256
version-hash-hint = 联署所背书的正是这个哈希值。下载文本后可用 sha256sum 核对，结果应相同。
version-revision = { $count ->
   *[other] 修订 { $count }
}
version-canonical = 用于计算哈希的文本（Markdown）

# The log.
statement-log = 日志
statement-log-lead = 按顺序记录本声明发生的一切。每条记录的哈希都涵盖前一条，因此事后改动无法不被察觉。姓名仅以封存的哈希出现。
statement-log-whole = 完整日志，供程序读取（JSON Lines）
statement-log-next = 后面的记录

# Translations.
translation-heading = 译文
translation-lead = 与{ $lang }的权威文本逐段对照。完成的译文随该版本发布，有自己的哈希值，联署者可以阅读。
translation-none = 还没有译文。
translation-begin = 开始翻译
translation-lang = 译成
translation-translator = 译者
translation-translator-hint = 您希望公开署的名字。
translation-authority = 以{ $lang }文本为准。一段仍译为一段，使各语言的段落编号一致。
translation-done = { $count ->
   *[other] 已完成 { $count } 段
}
translation-outdated = { $count ->
   *[other] { $count } 段已过时
}
translation-missing = { $count ->
   *[other] 缺 { $count } 段
}
translation-state-missing = 缺译
translation-state-outdated = 已过时：原段落有改动
translation-state-done = 已完成
translation-field = ¶{ $mark }的译文
translation-field-title = 标题：{ $lang }
translation-fits = 译文仍与原段落相符
translation-save = 保存
translation-save-hint = 无论是否完成，均可随时保存。
translation-said = 译文已保存。
translation-publish = 发布此译文
translation-publish-hint = 发布后，本版本的译文不能再改动。
translation-said-published = 译文已发布。
translation-published = 已发布
translation-unfinished = 仍有缺译或过时的段落；全部完成后才能发布。
translation-unpublished = 声明本身尚未发布。
translation-published-already = 该语言的译文已发布，本版本不能再改动。
translation-same-lang = 声明即以此语言撰写。
translation-too-many = { $count ->
   *[other] 一份声明最多有 { $count } 种译文。
}
translation-long = 超出文本长度上限。
translation-several = ¶{ $mark }的译文有多个段落。请合为一段，中间不留空行。

# Deliveries.
delivery-heading = 递交
delivery-lead = 本声明递交给谁、如何及何时递交、对方如何答复、有何结果。
delivery-none = 尚未递交。
delivery-waiting = 尚待递交
delivery-add = 记录一次递交
delivery-edit = 编辑
delivery-edit-of = 编辑递交给{ $name }的记录
delivery-addressee = 递交对象
delivery-addressee-other = 其他对象
delivery-other = 其他对象：名称
delivery-on = 日期
delivery-way = 方式
delivery-way-mail = 电子邮件
delivery-way-post = 信函
delivery-way-in-person = 当面递交
delivery-way-form = 通过表格或征询
delivery-way-meeting = 在会议上
delivery-way-other = 其他
delivery-version = 哪个版本
delivery-note = 补充说明
delivery-after = 后续
delivery-answered = 已答复
delivery-unanswered = 尚未答复
delivery-answered-on = 答复日期
delivery-answer = 对方的答复
delivery-answer-hint = 如可公开，请给出全文。
delivery-follow-up = 后续行动
delivery-result = 结果
delivery-save = 保存
delivery-save-hint = 所有人都能看到。
delivery-said = 递交已记录。
delivery-denied = 由本声明的起草人和网络的协调人记录递交情况。
delivery-unpublished = 只有已发布的版本才能递交。
delivery-too-many = { $count ->
   *[other] 最多可记录 { $count } 次递交。
}
delivery-answered-before = 答复日期不能早于递交日期。
delivery-wrong-day = 这不是日期。请写成 2026-11-22 的形式。

# On other sites.
embed-langs = { $count ->
   *[other] { $count } 种语言
}
embed-read = 阅读并联署

# The record.
record-download = 完整档案，供保存（ZIP）
record-comments = { $count ->
   *[other] { $count } 条评论和回复
}
record-endorsements = { $count ->
   *[other] { $count } 个联署
}
record-languages = 语言
record-authoritative = 权威文本
record-withdrawn = 作者已撤回内容。
record-unconfirmed = 导入，未在此确认
record-sealed = 封存的联署
record-few = 少于 5
record-verify = 核验此档案
record-verify-how = 在此文件夹中运行以下任一命令，即可知文件是否被改动。第一条还会将文本、答复和联署与日志核对。
record-verify-head = 日志最后一条的哈希，请与公布的对照：

# What happened, in the audit log.
fact-statement-published = 发布了声明的一个版本
fact-statement-translated = 发布了声明的译文
fact-statement-translation-saved = 编辑了声明的译文
fact-statement-delivery-noted = 记录了声明的递交
fact-statement-imported = 导入了声明
fact-statement-translator-forgotten = 移除了已离开的译者
record-here-already = 此处已有同名声明：{ $slug }。
record-too-large = 此档案过大，无法在此打包。站点管理者可将其写入文件夹：bestbits statement export。
publication-section = 发布
publication-unmet = 程序仍要求：
publication-procedure = 查看完整程序
publication-reason = 为何仍要发布
publication-reason-hint = 至少 20 个字符。将与您的名字一起永久显示在声明上。
version-dissent = 异议
version-dissent-none = 各版本均无未撤回的异议。
version-dissent-answer = 答复
version-minority = 少数意见
version-shares = 文字出自何处
version-shares-hint = 按作者所在地区划分的文字占比。作者少于 5 人的地区不单列。
version-shares-others = 其他
delivery-count = { $count ->
   *[other] { $count } 次递交
}
delivery-count-answered = { $count ->
   *[other] { $count } 次已答复
}
embed-how = 嵌入您的网站
embed-how-hint = 将这些字符放入网页即可。其中不运行任何脚本，也不跟踪任何人。
embed-look = 预览效果
publication-unmet-material = 若为实质性改动，程序仍要求：
record-procedure = 形成过程
record-kept = { $count ->
   *[other] 遵守 { $count } 项条件
}
record-broken = 被略过，理由如下：
