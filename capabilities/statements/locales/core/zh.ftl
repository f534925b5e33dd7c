## 声明

statement-nav = 声明
statement-lead = 共同的文本，从最初的提议到下面的署名。声明属于认可它的人。
statement-none = 这里还没有声明。
statement-older = 更早的
statement-stage-all = 全部
statement-stage-drafting = 起草中
statement-stage-comments = 征求意见
statement-stage-last-call = 最后征询
statement-stage-decided = 已有结论
statement-stage-published = 已发布
statement-stage-dropped = 已放弃
statement-until = 至 { $when }
statement-changed-on = 更改于 { $when }
statement-rules-link = 声明的规则
statement-propose = 提议一份声明
statement-propose-lead = 请说明文本的用途。起初由您独自起草，其他人可以加入。此时不会发布任何内容。
statement-edit = 修改提议
statement-save = 保存
statement-save-hint = 网络成员立即可以读到。正文在下一页写。
statement-title = 标题
statement-why = 为什么需要它
statement-why-hint = 如果没有人发声，会怎样？Markdown。
statement-addressees = 致
statement-addressees-hint = 每行一个。之后向各方递交的内容和对方的答复都记在这里。
statement-when = 期限与缘由
statement-deadline = 最迟发布日
statement-deadline-hint = 还能起作用的最后一天。
statement-zone = 时区
statement-zone-hint = 程序中的所有日期都按此时区和 UTC 标明。
statement-occasion = 缘由
statement-occasion-hint = 一次会议、一次咨询、一次表决。
statement-thing = 日历上的活动
statement-thing-none = 都不是
statement-thing-hint = 声明会显示在该活动的页面上。
statement-lang = 作准语言
statement-lang-hint = 可译成任何语言；以此语言为准。
statement-topics = 主题
statement-consultation = 谁可以阅读草案并提意见
statement-consultation-network = 网络成员
statement-consultation-public = 所有人，无需账户：凭姓名和经确认的地址
statement-press = 媒体联系人
statement-press-hint = 姓名及地址或号码。所有人可见。
statement-drafters = 起草人
statement-drafters-lead = 他们与网络的协调人一起撰写文本并答复意见。
statement-drafter = 增加起草人
statement-drafter-hint = 其在本站页面的地址，例如 /people/amina。
statement-drafter-add = 添加
statement-drafter-remove = 移除
statement-former = 前参与者
statement-somebody = 网络的一位成员
statement-drafters-unseen = { $count ->
   *[other] 网络的 { $count } 位成员
}
statement-tend = 起草人专用
statement-write = 撰写文本
statement-proposal = 提议
statement-no-text = 还没有文本。
statement-draft = { $count ->
   *[other] 草案，第 { $count } 次修订
}
statement-version = { $count ->
   *[other] 第 { $count } 版
}
statement-on-event = 与此活动有关的声明
statement-found = 声明
statement-said-proposed = 声明已提议。
statement-said-changed = 提议已修改。
statement-said-drafter = 已成为起草人。
statement-said-no-drafter = 已不再是起草人。
statement-denied-draft = 只有这份声明的起草人和网络的协调人可以这样做。
statement-wrong-lang-published = 已发布文本的作准语言不再改变。
statement-wrong-addressees = 最多 { $count } 个致送对象。请写机构，而不是逐个成员。
statement-wrong-drafters = 最多 { $count } 名起草人。
statement-wrong-drafter = 没有人有这个页面。请把其页面的地址复制到这里。
statement-wrong-drafter-twice = 已经是起草人。
statement-wrong-last-drafter = 最后一名起草人不能移除。请先添加另一人。
statement-wrong-occasion = 请用几个字说明缘由。
statement-wrong-day = 请选择日期。
fact-statement-proposed = 提议了一份声明
fact-statement-changed = 修改了一份声明的提议
