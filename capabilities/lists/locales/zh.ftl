## Lists

## Archive

list-archive = 存档
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
list-said-held = 您的邮件在等待版主处理。有了决定，您会收到邮件。
