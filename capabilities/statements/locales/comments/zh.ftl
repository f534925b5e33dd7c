## 意见

comment-heading = 意见
comment-one = 该意见
comment-numbered = 第 { $number } 号意见
comment-paragraph = 第 { $mark } 段
comment-paragraphs = 段落
comment-in-text = 在正文中查看
comment-all = 全部意见
comment-answered-of = 共 { $count } 条，已答复 { $answered } 条。
comment-none = 还没有意见。
comment-none-here = 还没有人对这一段提意见。
comment-none-so = 没有符合条件的意见。
comment-pages = 页
comment-more = 更多
comment-first = 回到开头
comment-read-on = 继续阅读
comment-filter = 筛选
comment-filter-show = 显示
comment-filter-all = 显示全部
comment-any = 不限
comment-mark = 段落
comment-guest = 无账户
comment-author-network = 网络中的一员
comment-withdrawn = 作者已收回

comment-kind = 意见类型
comment-kind-question = 问题
comment-kind-concern = 关切
comment-kind-wording = 建议措辞
comment-about = 关于
comment-about-whole = 全文
comment-about-missing = 缺少的内容
comment-about-paragraph = 某一段
comment-about-removed = 已删除的文字
comment-fate-same = 未变
comment-fate-moved = 之后有移动
comment-fate-changed = 之后有修改
comment-fate-removed = 文字已删除
comment-removed = 这一段已被删除。
comment-removed-why = 关于它的意见保留在这里。如果文本因此缺了什么，请指出：
comment-context-removed = 已删除的第 { $mark } 段
comment-changes = 提出意见之后的改动

comment-write = 提意见
comment-new-whole = 对全文提意见
comment-new-missing = 指出缺少什么
comment-new-missing-lead = 文本应当说而完全没有说的是什么？如果可以，请写出措辞。
comment-words = 您想说的话
comment-selected = 所指的词句
comment-selected-hint = 若不是针对整段，请把它们复制到这里。
comment-proposed = 建议的措辞
comment-proposed-hint = 这是该段现在的文字。请改成您建议的措辞，或保持不变。
comment-proposed-missing-hint = 可以写进文本的词句。
comment-lang = 语言
comment-send = 提交意见
comment-send-hint = 读到文本的人都会看到它和您的名字。意见会得到附有理由的答复。
comment-guest-who = 您是谁
comment-guest-name = 姓名
comment-guest-affiliation = 代表谁
comment-guest-email = 邮箱地址
comment-guest-email-hint = 永不显示。确认链接和答复都会发到这里。
comment-guest-next = 链接会寄到邮箱；之后由管理者审阅，再公开给所有人。

comment-closed-network = 本文本由网络成员提意见。请加入网络，或告诉其中的成员。
comment-closed-no-text = 还没有可供提意见的文本。
comment-closed-not-yet = 草案尚未向外部征求意见。
comment-closed-over = 征求意见期已结束。
comment-closed-last-call = 现在是最后征询：文本已定，请表明立场。
comment-closed-decided = 文本已有结论。起草下一版时会再次征求意见。
comment-closed-dropped = 此声明已放弃。
comment-closed-answer = 无法答复：作者已收回，或它是一条回复。

comment-wrong-paragraph = 文本中没有第 { $mark } 段。
comment-wrong-selected = 该段中没有这些词句。请原样复制，或将此栏留空。
comment-wrong-proposed = 请把该段改成您建议的措辞。
comment-wrong-reason = 请说明理由：未被采纳者应当知道原因。
comment-wrong-none = 请至少勾选一条意见。
comment-wrong-pending = 此地址已有 { $count } 条意见在等待。请先确认，或让管理者先审阅。您写的内容仍在这里。
comment-wrong-flood = 涌入的意见太多，暂时无法确认。请一小时后再试；您写的内容仍在这里。
comment-link-gone = 此链接没有对应的意见：可能抄写有误、已超过一周，或意见已被移除。请重新提交，会收到新的链接。

comment-replies = { $count ->
   *[other] { $count } 条回复
}
comment-count = { $count ->
   *[other] { $count } 条意见
}
comment-replies-heading = 回复
comment-reply = 回复
comment-reply-words = 您的回复
comment-reply-send = 发送回复
comment-take-back = 收回意见
comment-take-back-hint = 文字将永久消失；编号和答复保留。

comment-answer = 答复
comment-answer-not-yet = 尚未答复
comment-answer-accepted = 采纳
comment-answer-partly = 部分采纳
comment-answer-declined = 未采纳
comment-answer-out-of-scope = 超出范围
comment-to-answer = 答复意见
comment-to-answer-hint = 会以邮件通知作者。
comment-next-unanswered = 下一条未答复：第 { $number } 号
comment-reason = 理由
comment-reason-hint = 除采纳外均须填写。Markdown。
comment-result = 结果所在段落
comment-result-none = 不在任何段落
comment-take = 将措辞写入文本
comment-take-text = 写入的词句
comment-take-hint = 按原建议或您改动后的措辞。出处仍标为该意见。
comment-take-after = 放在哪一段之后
comment-take-first = 放在最前面
comment-take-reason-hint = 若改动了措辞则须填写：该意见即为部分采纳。

comment-waiting = 等待审阅的意见
comment-waiting-lead = 它们来自外部经确认的地址。凡与主题有关的都应公开，无论您是否赞同。
comment-waiting-none = 没有等待的意见。
comment-waiting-count = { $count ->
   *[other] 有 { $count } 条外部意见等您审阅
}
comment-show = 公开勾选的意见
comment-turn-down = 不公开
comment-why = 不公开的理由
comment-why-hint = 会告知作者。仅限于辱骂、广告或与主题无关的内容。

comment-yours = 您的意见
comment-confirm-why = 这是您写的吗？请确认，之后交由管理者审阅。
comment-confirm = 确认意见
comment-not-me = 不是我写的：删除
comment-is-waiting = 已确认，正等待审阅。
comment-is-shown = 所有人都能读到：
comment-is-declined = 未予公开；理由已发至您的邮箱。
comment-letter-confirm = 请确认您对《{ $title }》的意见
comment-letter-confirm-body =
    您在 { $network } 对《{ $title }》写了一条意见。请打开此链接再读一遍并确认：

    { $link }

    之后由管理者先行审阅，再公开。如果不是您写的，请打开链接说明，或不作任何操作：一周后自动删除。

comment-said-made = 您的意见已公布。
comment-said-removed = 您书写时该段被删除。您的意见及其所针对的文字均已保留。
comment-said-mailed = 请查看邮箱：其中的链接用于确认您的意见。
comment-said-confirmed = 谢谢。您的意见目前的状态：
comment-said-replied = 您的回复已公布。
comment-said-withdrawn = 意见已收回。
comment-said-answered = 已答复该意见。
comment-said-taken = 词句已写入文本，意见已答复。
comment-said-decided = 已处理。

comment-mail-hint = 回复此邮件即可提意见。若针对第 12 段，请在行首写 ¶12 或 #12: ；若要指出缺少的内容，请在行首写“缺少：”；其余内容视为对全文的意见。
comment-mail-reply-hint = 回复此邮件即可发表看法；凡能读到文本的人都能读到它。
comment-mail-empty = 您的邮件中只有引用的内容。请写在引文上方。
comment-mail-taken = { $count ->
   *[other] 您对《{ $title }》的 { $count } 条意见已公布：{ $list }
}
comment-mail-replied = 您对《{ $title }》第 { $number } 号意见的回复已公布。
comment-told-accepted = 您对《{ $title }》的第 { $number } 号意见已被采纳
comment-told-partly = 您对《{ $title }》的第 { $number } 号意见已被部分采纳
comment-told-declined = 您对《{ $title }》的第 { $number } 号意见未被采纳
comment-told-out-of-scope = 您对《{ $title }》的第 { $number } 号意见被认为超出范围
comment-told-replied = 《{ $title }》第 { $number } 号意见有新回复
comment-told-shown = 您对《{ $title }》的意见现已公开：第 { $number } 号
comment-told-turned-down = 您对《{ $title }》的意见未予公开
comment-told-new = 《{ $title }》有新意见：第 { $number } 号
comment-told-waiting = 有一条对《{ $title }》的外部意见等您审阅
notice-comment-answered = 我对声明的意见得到答复
notice-comment-replied = 有人在我参与的意见讨论中回复
notice-comment-shown = 我从外部提出的意见已公开
notice-comment-turned-down = 我从外部提出的意见未予公开
notice-comment-new = 我起草的声明有新意见
notice-comment-waiting = 我起草的声明有外部意见待审阅

fact-comment-typed = 有人写了意见，尚待确认
fact-comment-waiting = 有意见等待审阅
fact-comment-made = 对声明提出了意见
fact-comment-turned-down = 未公开一条意见
fact-comment-answered = 答复了一条意见
fact-comment-replied = 回复了一条意见
fact-comment-withdrawn = 收回了一条意见
fact-comments-forgotten = 若干意见不再署名
fact-comments-swept = 已移除无人确认的旧意见或其地址
