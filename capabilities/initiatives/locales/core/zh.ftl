# Lists.
initiatives-title = 倡议
initiatives-lead = 这里的个人和组织在做什么：为了什么、进展如何、怎样参加。
initiatives-filter = 筛选
initiatives-words = 词语
initiatives-any = 不限
initiatives-show = 显示
initiatives-without = 去掉此条件
initiatives-quiet = 久无音讯
initiatives-feed = 订阅源
initiatives-none = 还没有人介绍过倡议。
initiatives-none-so = 没有这样的倡议。请在上方另选。
initiatives-found = 结果
initiatives-older = 较早的倡议
initiatives-all = 全部此类倡议
initiative-one = 倡议

# What is said of one.
initiative-report = 介绍一项倡议
initiative-report-lead = 所有人都能立即读到。您是负责人，也可以请别人一起负责。
initiative-edit = 修改介绍
initiative-save = 保存
initiative-title = 名称
initiative-acronym = 简称
initiative-aim = 目标
initiative-aim-hint = 用一两句话说明想达到什么。
initiative-what = 做什么
initiative-what-hint = 使用 Markdown：段落之间空一行。
initiative-lang = 此文所用语言
initiative-lang-hint = 您在此书写所用的语言。
initiative-state = 状态
initiative-state-idea = 构想
initiative-state-running = 进行中
initiative-state-paused = 暂停
initiative-state-ended = 已结束
initiative-result = 结果
initiative-result-hint = 已结束时必填，供他人借鉴。
initiative-who-where = 谁、在哪里
initiative-organizations = 牵头组织
initiative-organizations-hint = 每行一个。在此有页面的组织会按名称链接。
initiative-organization = 从列表中添加组织
initiative-organization-none = 无
initiative-regions = 地区
initiative-countries = 国家
initiative-countries-hint = 如涉及特定国家：每行一个，或用逗号分隔。
initiative-languages = 工作语言
initiative-topics = 议题
initiative-links = 链接
initiative-links-hint = 每行一个：先写网址，再写内容。
initiative-seeks = 寻求
initiative-seeks-hint = 用几个词说明需要什么；不需要的请留空。
initiative-seeks-partners = 合作伙伴
initiative-seeks-endorsers = 声援者
initiative-seeks-funds = 资金
initiative-seeks-people = 人手
initiative-seeks-knowledge = 知识
initiative-offers = 提供
initiative-offers-hint = 别人可以从中得到什么。使用 Markdown。
initiative-made = 介绍日期
initiative-quiet-since = 自 { $date } 起无音讯
initiative-former = 前参与者
initiative-somebody = 网络中的某人

# Who leads it.
initiative-leads = 负责人
initiative-leads-lead = 负责人可以修改介绍、发布进展、回复来信。受邀者同意后即为负责人。
initiative-leads-none = 目前无人
initiative-leads-unseen = { $count ->
   *[other] 网络中的 { $count } 人
}
initiative-tend = 负责人事务
initiative-lead = 其个人页面的地址
initiative-lead-hint = 从其页面的地址栏复制。
initiative-lead-ask = 邀请其负责
initiative-lead-asked = 已邀请
initiative-lead-remove = 移除
initiative-asked = 请您负责这项倡议
initiative-agree = 是，我负责
initiative-decline = 否
initiative-reminded = 六个月没有消息了。它还在进行吗？
initiative-still-runs = 是，仍在进行

# History.
initiative-history = 历史
initiative-history-older = 更早
initiative-revision = 第 { $number } 版
initiative-compared = 与第 { $number } 版比较
initiative-revision-first = 最初的介绍
initiative-revision-same = 两版内容相同。
initiative-restore = 恢复此版
initiative-restore-hint = 以此内容生成新版，不会丢失任何内容。
initiative-compare-now = 与现在的内容比较
initiative-crossed = 期间有人修改了相同的部分：
initiative-crossed-how = 尚未保存。下面是您写的内容，以及他们在别处的修改；这里显示从他们的文字到您的文字的差异。确认无误后请再次保存。

# What is wrong.
initiative-denied-lead = 只有该倡议的负责人可以这样做。
initiative-wrong-many = 最多 { $count } 项。
initiative-wrong-result = 既已结束，请说明结果。
initiative-wrong-country = 没有名为“{ $name }”的国家。请写全称。
initiative-wrong-lead = 此地址没有您可以看到的人。
initiative-wrong-leads = 一项倡议最多 { $count } 位负责人。
initiative-wrong-lead-twice = 此人已是负责人或已受邀。
initiative-wrong-last-lead = 必须有人负责。请先邀请别人，或说明它已结束。
initiative-wrong-gone = 该倡议已在“{ $title }”中继续：请转到那一项。
initiative-wrong-recorded = 这里已有倡议使用地址 { $slug }。

# What was done.
initiative-said-reported = 倡议已发布。可邀请别人一起负责，或发布进展。
initiative-said-changed = 介绍已修改。
initiative-said-restored = 已恢复较早的版本。
initiative-said-asked = 已发出邀请邮件。
initiative-said-agreed = 您现在负责这项倡议。
initiative-said-left = 您不负责这项倡议。
initiative-said-no-lead = 此人不再负责。
initiative-said-heard = 很高兴得知。

# Updates.
update-one = 进展
update-title-all = 进展
update-all = 全部进展
update-none = 尚无进展。
update-older = 较早的进展
update-earlier = 上一条
update-later = 下一条
update-tell = 发布进展
update-tell-hint = 所有人都能立即读到；关注者会收到邮件。
update-title = 主题
update-body = 内容
update-body-hint = 使用 Markdown。日期会保留。
update-lang = 语言
update-channels = 通知的邮件列表
update-channels-hint = 进展将以您的名义发到那里。
update-on-list = 在邮件列表上
update-said-told = 已发布。
update-mail-subject = { $title }：{ $update }

# Taking part.
part-take = 我想参加
part-know = 我知道一些情况
part-lead = 您写的内容只会送达该倡议的负责人。他们会用邮件回复。
part-kind = 类型
part-kind-take = 想参加
part-kind-know = 了解有用的情况
part-words = 您的留言
part-words-hint = 您想做什么，或知道什么。
part-name = 您的姓名
part-mail = 您的邮箱
part-mail-hint = 您会收到确认链接。负责人看不到邮箱地址。
part-send = 发送
part-own = 您写过的
part-yours = 您的留言
part-confirm = 发送给负责人
part-withdraw = 撤回
part-count = { $count ->
   *[other] 已有 { $count } 人来信参加
}
part-state-unconfirmed = 待确认
part-state-waiting = 等待回复
part-state-answered = 已回复
part-answers = 来信
part-answers-lead = 仅负责人可见。回复将以邮件发给来信者。
part-answers-none = 这里没有内容。
part-answer = 您的回复
part-answer-hint = 如想继续交流，请说明联系方式。
part-answer-send = 回复
part-older = 更早
part-said-written = 已送达负责人。他们会用邮件回复您。
part-said-mailed = 请查收邮件：其中的链接会将其发出。
part-said-withdrawn = 已撤回。
part-said-answered = 您的回复已发出。
part-wrong-pending = 您有 { $count } 条留言等待回复，请先等待。
part-wrong-flood = 目前等待的留言太多，请稍后再试。
part-wrong-answered = 已有人回复。
part-link-gone = 此链接已失效。如仍需要，请重新填写。
part-letter-confirm = 请确认您关于“{ $title }”的留言
part-letter-confirm-body =
    有人（可能是您）在 { $network } 给倡议“{ $title }”的负责人留言。打开此页面并确认，他们就会收到：

    { $link }

    尚未发送任何内容。如果不是您，请不必理会：七天后自动删除。

# Meetings.
slot-put-forward = 提交会议介绍
slot-put-forward-lead = 它会列在会议页面上，并有适合展示和打印的页面。顺序由主持人决定。
slot-presented = 在此介绍的倡议
slot-presented-at = 介绍场合
slot-none = 没有倡议提交此会议。
slot-present = 展示页
slot-all = 全部展示和打印
slot-event = 会议
slot-event-none = 选择会议
slot-no-events = 日历上没有可选的会议。
slot-place = 次序
slot-place-set = 移动
slot-take-off = 从列表移除
slot-said-put-forward = 已提交。
slot-said-placed = 次序已更改。
slot-said-taken-off = 已从列表移除。
slot-wrong-many = 一次会议最多 { $count } 项。

# Notices and mail.
notice-initiative-update = 我关注或负责的倡议有进展
notice-initiative-lead = 邀请我负责一项倡议
notice-initiative-quiet = 我负责的倡议久无音讯
notice-initiative-part = 有人想参加我负责的倡议或了解情况
notice-initiative-answer = 倡议负责人回复我
initiative-told-update = { $title }：{ $update }
initiative-told-asked = 请您负责“{ $title }”
initiative-told-reminded = “{ $title }”还在进行吗？六个月没有消息了
initiative-told-take = { $name } 想参加“{ $title }”
initiative-told-know = { $name } 了解“{ $title }”的一些情况
initiative-told-answer = “{ $title }”的负责人回复了您
initiative-mail-agree-hint = 请回复此邮件：是或否。
initiative-mail-heard-hint = 回复此邮件一个词，即视为有消息。
initiative-mail-part-hint = 回复此邮件，对方就会收到。
initiative-mail-empty = 邮件为空。请写在引文上方。
initiative-mail-unclear = 未能理解。请以“是”或“否”开头。
initiative-mailed-heard = 已记下：“{ $title }”仍在进行。
initiative-mailed-agreed = 您现在负责“{ $title }”。
initiative-mailed-declined = 您不负责“{ $title }”。
initiative-mailed-answered = 您关于“{ $title }”的回复已发出。
initiative-need-asked = 请答复是否负责“{ $title }”
initiative-need-answer = 请回复关于“{ $title }”的来信
initiative-need-heard = 请说明“{ $title }”是否仍在进行
initiative-need-proposal = 请答复向“{ $title }”提出的建议

# In the stewards’ log.
fact-initiative-reported = 介绍了一项倡议
fact-initiative-changed = 修改了倡议的介绍
fact-initiative-recorded = 从存档载入了一项倡议
fact-initiative-lead-asked = 邀请了倡议负责人
fact-initiative-lead-agreed = 有人负责倡议
fact-initiative-lead-left = 有人不再负责或谢绝负责倡议
fact-initiative-updated = 倡议发布了进展
fact-initiative-reminded = 询问了倡议是否仍在进行
fact-initiative-quiet = 倡议被标为无音讯
fact-initiative-heard-of = 倡议有了消息
fact-initiative-part-written = 无账户者给倡议负责人留言
fact-initiative-part-waiting = 有人想参加倡议或了解情况
fact-initiative-part-answered = 回复了关于倡议的来信
fact-initiative-part-withdrawn = 撤回了关于倡议的留言
fact-initiative-parts-swept = 清除了未确认的留言和旧地址
fact-initiative-put-forward = 倡议被提交会议
fact-initiative-taken-off = 倡议从会议列表移除
fact-initiative-placed = 会议倡议的次序已更改
fact-initiative-forgotten = 与倡议有关的人离开了网络
