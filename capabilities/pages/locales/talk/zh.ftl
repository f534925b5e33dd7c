# Comments.
page-comments = 评论
page-comments-none = 还没有人评论此页。
page-comment-words = 评论
page-comment-hint = 使用 Markdown。关注此页的人会收到通知。
page-comment-say = 发表评论
page-comment-reply = 回复
page-comment-reply-words = 回复
page-comment-reword = 编辑
page-comment-unsay = 撤下
page-comment-gone = 此评论已撤下。
page-comment-edited = 已编辑
page-comment-resolved = 已解决
page-comment-resolve = 标为已解决
page-comment-reopen = 重新打开
page-said-commented = 您的评论已发表。
page-said-reworded = 评论已保存。
page-said-unsaid = 评论已撤下。
page-said-resolved = 评论已标为解决。
page-said-reopened = 评论已重新打开。

# What people are told, and what they may answer.
notice-page-changed = 我关注的页面有改动
notice-page-commented = 有人评论了我关注的页面或回复了我
notice-page-contested = 两人来回改动一页（协调人）
page-told-changed = 页面“{ $title }”有改动
page-told-commented = 页面“{ $title }”有新评论
page-mail-hint = 如要评论此页，请回复此邮件。
page-mail-reply-hint = 如要答复，请回复此邮件。
page-mail-taken = 您写的内容已作为评论发表在页面“{ $title }”上。
page-mail-gone = 您所回复的内容已不存在：评论被撤下，或页面已被移除。您写的话未发布在任何地方；它仍在您发出的邮件里。
page-mail-empty = 您的邮件没有正文。请写在引文上方。

# What happened.
fact-page-written = 开始了一个页面
fact-page-changed = 保存了页面正文
fact-page-renamed = 页面改名
fact-page-translated = 以另一种语言撰写了页面
fact-page-caught-up = 页面译文已跟上原文
fact-page-version-changed = 页面译文在搜索中有变
fact-page-settled = 更改了页面设置
fact-page-agreed = 记录了页面经商定
fact-page-agreement-withdrawn = 撤回了页面经商定的记录
fact-page-contested = 两人来回改动一页
fact-page-links-found = 页面中的名称指向了新页面
fact-page-removed = 移除了一个页面
fact-page-brought-back = 恢复了一个页面
fact-page-commented = 有人评论了页面
fact-page-comment-edited = 编辑了页面评论
fact-page-comment-removed = 撤下了页面评论
fact-page-comment-resolved = 解决了页面评论
fact-page-comment-reopened = 重新打开了页面评论
fact-page-forgotten = 编写过页面的人已离开网络
fact-page-taken-in = 从存档取入了页面

# Counted.
page-comments-open = { $count ->
   *[other] { $count } 条未结
}
page-need-comments = { $count ->
   *[other] “{ $title }”有 { $count } 条未结评论
}
page-wrong-replies = { $count ->
   *[other] 一个讨论串最多 { $count } 条回复。请另开一个。
}
page-told-contested = { $count ->
   *[other] 两人来回改动“{ $title }”，一天内 { $count } 次
}
page-comments-more = { $count ->
   *[other] 更早的 { $count } 条回复
}
