# 首页。
front-needs = 等您处理
front-due = 截至 { $moment }
front-more = 另有 { $count } 项
front-notices = { $count } 条新通知
front-coming = 即将到来
front-coming-none = 目前还没有任何安排。
front-news = 新内容
front-news-none = 最近三个月没有新内容。
front-join = 加入网络
front-joining-open = 确认邮件地址即可参与。
front-joining-approval = 想参与的人写几句话，由管理员答复。
front-joining-invitation = 由成员邀请加入。
front-digest = 通过邮件获取

# 邮件版首页。
digest-title = 邮件版首页
digest-why = 等您处理的、即将到来的和新的内容，汇成一封邮件。没有新内容时不发。
digest-due = 下一封预定于 { $moment }。
digest-rhythm = 频率
digest-never = 不发
digest-daily = 每天
digest-weekly = 每周
digest-weekday = 每周邮件的日子
digest-hour = 时间
digest-zone = 时间以 { $city } 为准。
digest-budget = 大小上限
digest-budget-why = 指整封邮件实际传输的大小。放不下的留在网站上，最不重要的先舍去。
digest-plain = 仅纯文本
digest-plain-why = 不附同样内容的 HTML 版本，那会使邮件加倍。
digest-parts = 包含内容
digest-parts-why = 若其中包含您的通知，您就不会再收到另一封每日邮件。
digest-part-notices = 您选择汇总发送的通知
digest-wrong-parts = 请至少选择一项。
digest-areas = 范围
digest-tongue = 语言
digest-tongue-own = 与网站相同
digest-save = 保存
digest-said-chosen = 已保存。以后邮件将这样发送。
digest-subject-needs = { $network }：{ $count } 件事等您处理
digest-subject-news = { $network }：即将到来与新内容
digest-until = 截至 { $moment }
digest-left-out = 另有 { $count } 项在这封邮件里放不下，请见：
digest-why-daily = 这是您选择的 { $network } 每日邮件。
digest-why-weekly = 这是您选择的 { $network } 每周邮件。
digest-mail-choose = 频率、大小、范围：{ $link }
digest-mail-stop = 不再接收此类邮件：{ $link }
digest-unsubscribe = 不再接收此类邮件
digest-end-ask = 不再通过邮件发送首页吗？
digest-end = 是的，停止发送
digest-ended = 首页不再通过邮件发送。
digest-choose = 选择发送方式

# In the stewards' log.
fact-digest-chosen = 选择了邮件版首页的发送方式
fact-digest-sent = 已通过邮件发送首页
