# The pages.
page-nav = 页面
page-lead = 网络共同写下的内容：如何做事、想要什么、学到了什么。
page-write = 撰写页面
page-edit = 编辑此页
page-save = 保存
page-this = 关于此页
page-former = 前参与者
page-title = 标题
page-text = 正文
page-text-hint = 使用 Markdown。[[页面名称]] 链接到该页，改名后仍然有效；[[名称|其他文字]] 显示其他文字；[[event:名称]] 指一项活动。
page-lang = 语言
page-lang-choose = 选择语言
page-languages = 此页的语言版本
page-purpose = 用途
page-purpose-procedure = 程序
page-purpose-objectives = 目标
page-purpose-guide = 指南
page-purpose-other = 其他
page-topic = 主题
page-topics = 主题
page-editors = 谁可以编写
page-editors-hint = 以后可在设置中指定人员。
page-editors-members = 网络全体成员
page-editors-facilitators = 仅协调人
page-editors-named = 指定人员和协调人
page-people = 可编写的人员
page-people-hint = 他们个人主页的地址，每行一个。
page-reach = 谁可以阅读
page-reach-public = 所有人
page-reach-network = 仅网络成员
page-reach-hint = 向所有人开放页面后，其历史和评论的全部内容都可被阅读。
page-closed = 只有网络成员能阅读此页。
page-note = 您改了什么
page-note-hint = 会显示在历史中，并写入发给关注者的邮件。
page-minor = 小改动：无需通知任何人
page-minor-mark = 小改动
page-preview = 预览
page-preview-unsaved = 尚未保存。您输入的内容在下面的表单中。
page-original = 原文
page-changed-at = { $when } 修改，修改者：
page-filter = 筛选
page-filter-do = 显示
page-filter-none = 显示全部
page-any = 不限
page-none = 还没有页面。
page-none-so = 没有这样的页面。请显示全部，或撰写一页。
page-pager = 列表翻页
page-next = 下一页
page-older = 更早
page-all-of-topic = 此主题的全部页面
page-backlinks = 链接到此页的页面
page-backlinks-none = 没有页面链接到这里。
page-missing = 待写的页面
page-missing-lead = 出现在页面中但尚无去处的名称。
page-missing-none = 每个名称都有去处。
page-orphans = 无人链接的页面
page-orphans-lead = 没有其他页面提到它们，也许应该提到。
page-orphans-none = 每个页面都有链接指向。
page-changes-title = 页面的最近更改
page-history = 历史
page-compare = 比较
page-compare-from = 从修订版
page-compare-to = 到修订版
page-compare-last = 此版改了什么
page-compare-latest = 此后的改动
page-compare-nothing = 无正文
page-compare-same = 没有差别。
page-return = 恢复为此文
page-return-hint = 作为新修订版；之后的内容保留在历史中。
page-status-draft = 草稿
page-status-agreed = 已商定
page-status-changed = 商定后有改动
page-agreed-on = { $day } 商定
page-agreed-changed = 此后正文有改动。
page-agreed-text = 商定的文本
page-agreed-compare = 现在有何不同
page-agreed-noted = 记录者
page-agreed-original = 商定的是这一语言的文本：{ $language }。
page-agreed-edit = 此文本已于 { $day } 商定。您保存的内容在再次商定之前又成为草稿；已商定的文本保留在历史中。
page-agreement = 记录已商定
page-agreement-lead = 网络商定一份文本后，请在此记录。之后的改动会加以标明。
page-agreement-day = 商定日期
page-agreement-whom = 由谁商定
page-agreement-whom-hint = 用您自己的话：“巴厘岛会议，协商一致”。
page-agreement-revision = 修订版
page-agreement-withdraw = 并未商定：撤回此记录
page-translate = 以另一种语言撰写
page-translate-lead = 原文在表单上方。原文以后若有改动，此版本会被标记，直到有人跟进。
page-translations = 其他语言的页面
page-outdated-since = 自 { $day } 起原文已有变化。
page-outdated-newest = 最新文本：{ $language }
page-outdated-what = 原文改了什么
page-catch-up = 已重新跟上
page-catch-up-hint = 当此版本已包含原文的全部内容时。
page-caught-up = 已包含原文现有的全部内容
page-settings = 设置
page-filing = 用途和主题
page-remove = 移除此页
page-remove-lead = 原处将说明原因。协调人仍可查看其历史并恢复此页。
page-remove-why = 原因
page-remove-why-hint = 凡能阅读此页的人都会看到。
page-removed-on = { $day } 移除
page-bring-back = 恢复
page-crossed = 两人改了相同的文字
page-crossed-lead = 您撰写时有人保存了页面。您的内容尚未保存，但什么也没丢：表单中先后列出两种写法。保留应留下的内容，然后保存。
page-crossed-theirs = 期间保存的内容
page-crossed-mine = 您输入的内容
page-crossed-typed = 您输入的全部原文
page-unclear = 这个名称指的是什么？
page-said-saved = 页面已保存。
page-said-merged = 页面已保存，并合并了他人在此期间保存的内容。
page-said-same = 没有改动，也没有保存。
page-said-returned = 先前的文本已恢复，作为新修订版。
page-said-settled = 设置已保存。
page-said-agreed = 已记录此文本经商定。
page-said-not-agreed = 记录已撤回。
page-said-caught-up = 此版本已跟上原文。
page-said-removed = 页面已移除。
page-said-back = 页面已恢复。
page-news-new = 新页面
page-news-changed = 页面有改动

# What is wrong.
page-denied-write = 此页由他人编写。您可以在评论中发表意见。
page-moved-on = 刚有人保存了此页。请再次发送：对方写的内容会保留。
page-wrong-long = 正文有 { $size } KB，一页最多 { $most } KB。请分成两页。
page-wrong-paragraphs = 一页最多 { $most } 段。请分成两页。
page-wrong-loop = { $code } 把此页放进了自身。请改用链接，或将其删除。
page-wrong-settled = 您打开之后，另有人更改了这些设置。请在另一标签页查看此页；您的选择在下方，再次发送即生效。
page-wrong-date = 这不是日期。应写成 2025-12-31 的样子。
page-wrong-day = 这一天还没到。
page-wrong-agreement = 其间已有另一条商定记录。请先查看，再决定是否撤回。
page-wrong-return = 您打开此页之后，有人保存了这篇文本。请先看看有何改动，如仍需要，再恢复到此修订版。
page-wrong-translated = 已有此语言的版本。请编辑该版本。
page-wrong-person = { $line } 不是任何人的主页地址。

page-wrong-languages = 一页最多有 { $most } 种语言。

# Counted.
page-revision = { $count ->
   *[other] 修订版 { $count }
}
page-compare-before = { $count ->
   *[other] 将修订版 { $count } 与前一版比较
}
page-restores = { $count ->
   *[other] 同修订版 { $count }
}
page-missing-on = { $count ->
   *[other] 见于 { $count } 页
}
page-wrong-topics = { $count ->
   *[other] 一页最多归入 { $count } 个主题。
}
page-wrong-editors = { $count ->
   *[other] 最多可指定 { $count } 人。
}
page-wrong-unclear = { $count ->
   *[other] 正文中有 { $count } 个名称可能指多个对象。请在上方选择。
}
page-wrong-contested = { $count ->
   *[other] 一天之内，此文已在你们两人之间来回改动 { $count } 次。请在此说明为何改回，或先在评论中讨论。
}
page-outdated-by = { $count ->
   *[other] 此版本缺少 { $count } 处更改。
}
