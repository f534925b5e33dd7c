# The calendar.
event-nav = 活动
event-views = 视图
event-upcoming = 即将举行
event-past = 已结束
event-month = 月
event-week = 周
event-pages = 页
event-page-first = 回到开头
event-page-next = 更多
event-week-before = 上一周
event-week-after = 下一周
event-none = 尚无安排。
event-none-past = 尚无已举行的活动。
event-none-month = 本月没有活动。
event-none-week = 本周没有活动。
event-none-so = 没有符合筛选条件的活动。
event-add = 添加活动
event-add-first = 添加第一个
event-edit = 编辑活动
event-mine = 您将参加
event-going = { $count ->
   *[other] 网络中 { $count } 人参加
}
event-nobody = 网络中尚无人参加
event-online = 线上
event-subscribe = 订阅此日历
event-front-nobody = 网络中尚无人参加
event-front-nobody-all = 查看全部
event-topic-all = 此主题的所有活动
event-organization-all = 该组织的所有活动
event-writing = 文件与报告
event-writing-papers = 此主题的所有背景文件
event-writing-reports = 此主题的所有报告
event-news = 活动
event-need-report = 请为您参加过的 { $event } 写报告
event-need-held = 有 { $count } 个活动等待收入日历
event-need-doubles = 有 { $count } 对活动可能相同，请您判断
report-news = 活动报告

# Filters.
event-filter = 筛选
event-filter-show = 显示
event-filter-all = 全部显示
event-filter-remove = 移除
event-filter-mine = 仅显示我参加或添加的
event-filter-nobody = 仅显示网络中尚无人参加的
event-any = 不限
event-source = 来源

# What an event is.
event-title = 标题
event-when = 时间
event-where = 地点
event-about = 内容
event-from-to = { $from } 至 { $to }
event-now = 正在进行
event-all-day = 全天
event-zone = 时区
event-zone-hint = 以上时间为当地时钟所示。
event-zone-of = { $city } 时间
event-zone-own = （{ $city }）
event-start-date = 第一天
event-start-time = 开始时间
event-end-date = 最后一天
event-end-date-hint = 仅在超过一天时填写。
event-end-time = 结束时间
event-place = 地点
event-place-hint = 建筑和城市，如：万国宫，日内瓦。
event-country = 国家
event-country-none = 无，或线上
event-region = 地区
event-remote = 远程参与链接
event-remote-hint = 会议室、直播或报名页面。
event-take-part-remotely = 远程参与
event-description = 内容简介
event-description-hint = 支持 Markdown，也可使用 [participants event="12"] 等短代码。
event-no-description = 尚无介绍。
event-lang = 语言
event-lang-hint = 标题和简介所用的语言。
event-scope = 范围
event-scope-local = 地方
event-scope-national = 国家
event-scope-regional = 区域
event-scope-global = 全球
event-kind = 类型
event-kind-gathering = 网络聚会
event-kind-conference = 大会
event-kind-forum = 论坛
event-kind-meeting = 会议
event-kind-session = 分会
event-kind-workshop = 研讨会
event-kind-webinar = 网络研讨会
event-kind-consultation = 征求意见
event-kind-other = 其他
event-unsaid = 未说明
event-organizations = 举办组织
event-organizations-hint = 每行一个，按组织名录中的名称填写。活动也会显示在这些组织的页面上。
event-organizers = 主办方
event-organizers-hint = 不在名录中的主办者；文字保持原样。
event-topic = 主题
event-topics = 主题
event-hashtag = 话题标签
event-url = 活动官网
event-url-hint = 主办方的详细介绍。
event-takes-place = 是否举行？
event-status = 状态
event-status-planned = 已计划
event-status-tentative = 待定
event-status-moved = 已改期或改址
event-status-cancelled = 已取消
event-cancelled-prefix = 已取消：
event-reason = 原因
event-reason-hint = 改期、改址或取消时必填；想参加的人首先会看到它。
event-number = 活动编号 { $number }

# Saving.
event-save = 保存
event-save-hint = 所有人都会在日历中看到。
event-save-held-hint = 协调人查看后其他人才能看到。
event-save-change-hint = 之前的版本保留在历史中。时间或地点改变时会通知参加者。
event-said-added = 活动已加入日历。
event-said-held = 活动等待协调人审核。您已可看到。
event-said-changed = 活动已修改。
event-denied-edit = 只有添加者、活动协调人和网络协调人可以这样做。
event-wrong-order = 结束不能早于开始。
event-wrong-length = 不能超过一年，请再看一下日期。
event-wrong-date = 请这样写日期：2026-12-14。
event-wrong-time = 请这样写时间：09:00。
event-wrong-no-time = 请写明开始时间，或勾选全天。
event-wrong-no-end = 请写明最后一天的结束时间。
event-wrong-reason = 请说明原因：想参加的人需要知道。
event-wrong-organization = 名录中没有名为“{ $name }”的组织。请写在“主办方”一栏，或先将其加入名录。
event-wrong-organizations = 一项活动最多由 { $most } 个组织举办。
event-wrong-recorded = 记录中有一项活动的地址是“{ $slug }”，而此地址在这里属于另一项活动。
event-wrong-meanwhile = 您打开表单后有人编辑了此活动。您输入的内容仍在；请在另一窗口查看活动，再次保存即可替换其版本。

# History.
event-history = 历史
event-history-versions = 版本
event-history-different = 差异
event-history-from = 从
event-history-to = 到
event-history-compare = 比较
event-history-first = 首个版本
event-history-former = 前参与者

# Review.
event-held = 等待协调人
event-held-why = 只有协调人和添加者能看到。
event-held-list = 等待协调人审核
event-held-lead = 您收录后其他人才能看到这些活动。
event-held-none = 没有待审核的活动。
event-take-in = 收录
event-decline = 不收录
event-declined = 未收录
event-declined-why = 协调人未将其收入日历。只有添加者和协调人能看到。
event-said-taken-in = 活动现已收入日历。
event-said-declined = 活动未被收录。

# Who facilitates an event.
event-facilitators = 协调人
event-facilitators-lead = 他们和添加者一样，可以编辑活动、排列文件并负责报告。
event-facilitators-none = 除添加者外没有其他人。
event-facilitators-who = 谁
event-facilitators-who-hint = 其在本站的个人页面地址。
event-facilitators-add = 添加
event-facilitators-add-hint = 对方即刻可以编辑活动。
event-facilitators-remove = 移除
event-wrong-person = 此处没有这个个人页面。请复制其页面地址。
event-said-facilitator = 对方现已成为活动协调人。
event-said-invited = 邀请正在发出。
event-invite = 邀请全网
event-invite-hint = 尚未表示是否参加的每个人都会收到一封可以回复的邮件。
event-invite-held = 活动展示后才能邀请；此活动仍待审核。
event-invite-again = 此活动在过去一周内已邀请过所有人，请过几天再试。
event-said-no-facilitator = 对方不再是活动协调人。

# Taking it along.
event-take-along = 带走
event-subscribe-one = 订阅此活动
event-download = 下载到日历程序

# One's own calendar.
calendar-own = 您自己的日历
calendar-own-lead = 供您的日历程序使用的秘密地址：您参加或添加的活动，随时更新。
calendar-own-name = { $network }：我的活动
calendar-own-once = 请立即复制此地址：仅显示这一次。持有者可看到您的日历。
calendar-own-since = 您的日历自 { $since } 起有秘密地址。该地址不再显示。
calendar-own-make = 生成地址
calendar-own-make-hint = 只有您能生成和撤回。
calendar-own-again = 生成新地址
calendar-own-again-hint = 之前的地址将失效。
calendar-own-withdraw = 撤回地址
calendar-said-withdrawn = 该地址已失效。

# Sources and doubles.
source-heading = 来源
source-lead = 活动来自这些日历，以及网络自己添加的内容。
source-none = 尚未收集任何日历。
source-add = 添加来源
source-add-first = 添加第一个
source-name = 名称
source-name-hint = 日历的发布者，使用读者熟悉的名称。
source-events = 活动
source-read = 上次读取
source-never = 尚未
source-failing-kept = 它此前列出的内容均未删除。
source-url = 日历地址
source-url-hint = iCalendar 地址（https:// 或 webcal://）。留空则手动上传文件。
source-zone = 时区
source-zone-hint = 用于未注明时区的时间。
source-hours = 读取间隔（小时）
source-trust = 其活动
source-trust-publish = 立即显示
source-trust-hold = 等待协调人审核
source-scope-none = 依各活动而定
source-save = 保存
source-save-hint = 将立即读取日历。
source-new-heading = 添加来源
source-edit-heading = 修改此来源
source-edit = 修改设置
source-tend = 协调人操作
source-ask = 立即读取
source-stop = 停止读取
source-start = 恢复读取
source-state-stopped = 不再读取此来源，其列出的内容保留。
source-file = 日历文件
source-file-hint = 一个 .ics 文件，新文件会取代旧内容。
source-file-send = 读取文件
source-file-read = 文件已读取。
source-added = 来源已添加。
source-saved = 来源已修改。
source-asked-new = 来源已读取，日历有更新。
source-asked-same = 来源已读取，没有新内容。
source-asked-failed = 来源没有响应，未作任何更改。
source-asked-resting = 此来源不会自动读取。
source-flag-zone = 部分时间未注明时区，按 { $zone } 处理。
source-flag-void = 它给多个活动相同的标识，因此按标题和时间区分。
source-flag-change = 每次读取时活动标识都会改变，因此按标题、时间和网页识别。
source-flag-truncated = 上次响应不完整，缺失的内容不视为已删除。
source-skipped = 无法使用的内容
source-skipped-hint = 文件中的其余内容已采用。
source-listed-by = 列出者
source-gone-here = 该处已不再列出
source-says-when = 标注为 { $when }
source-says-place = 标注为 { $place }
source-not-calendar = 此地址返回的不是日历。请在发布者网页上查找 .ics 文件链接。
source-wrong-twice = { $name } 已在读取此地址。
source-wrong-hours = 1 到 { $most } 小时之间。
source-wrong-upload = 此来源从其地址读取。只有没有地址的来源才能上传文件。
likeness-heading = 可能重复的活动
likeness-lead = 这些可能是同一活动的重复列出。你的决定会被记住，也可撤销。
likeness-none = 没有需要决定的内容。
likeness-why-title = 同一时间的相似标题。
likeness-why-url = 同一时间的相同网页。
likeness-why-uid = 两个日历中的相同标识。
likeness-why-person = 由人工指出。
likeness-same = 是同一活动
likeness-not-same = 不是同一活动
likeness-join = 合并
likeness-join-other = 这与另一活动相同
likeness-other = 另一活动的网页地址
likeness-separate = 不是同一活动：拆分
likeness-joined = 两者现为同一活动。
likeness-separated = 已恢复为两个活动。
likeness-held-apart = 保持为两个活动，不再询问。
likeness-wrong-other = 请提供另一活动的网页地址。
source-failing = 连续 { $count } 次无法读取
source-listed = 列出 { $count } 个活动
source-gone = { $count } 个已不再列出
source-every = 每 { $count } 小时
source-line = 第 { $count } 行

# Attendance.
attendance-title = 谁会参加
attendance-title-over = 谁参加了
attendance-recorded = 出席情况
attendance-card = 您会参加吗？
attendance-go = 我会到场
attendance-go-remote = 我会远程参加
attendance-card-member = 网络成员可以看到您的名字。您可以随时更改。
attendance-card-visitor = 不需要账户：我们会发一封邮件请您确认。活动开始之前，我们只会就这项活动给您写信：有变动时，以及活动临近时。
attendance-more = 日期、角色、谁能看到……
attendance-mine-in-person = 您会到场。
attendance-mine-remote = 您会远程参加。
attendance-was = 您说过您会参加。
attendance-refine = 更改您的说明
attendance-take-back = 我不参加了
attendance-name = 姓名
attendance-mail = 电子邮件地址
attendance-mail-hint = 不会向任何人显示。
attendance-way = 您如何参加
attendance-way-in-person = 到场
attendance-way-remote = 远程
attendance-offers = 另外
attendance-part = 您在那里做什么
attendance-part-participates = 参加
attendance-part-speaks = 发言
attendance-part-moderates = 主持
attendance-part-facilitates = 协调
attendance-part-organizes = 组织
attendance-part-interprets = 口译
attendance-part-reports = 撰写报告
attendance-days = 日期
attendance-days-hint = 如果您全程参加，请留空。
attendance-note = 备注
attendance-note-hint = 例如在哪里可以找到您。与您的名字一起显示。
attendance-country = 您来自哪里
attendance-country-none = 与我的资料相同，或不说明
attendance-country-hint = 按地区统计。
attendance-visibility = 谁能看到您的名字
attendance-visibility-public = 所有人
attendance-visibility-network = 网络成员
attendance-visibility-counted = 没有人：只计入人数
attendance-joins = 我也想加入这个网络
attendance-joins-hint = 您确认之后，就有一个使用该地址的账户。
attendance-save = 保存
attendance-remote = 远程
attendance-facilitated = 协调人：
attendance-nobody = 网络中还没有人说会参加。
attendance-nobody-over = 网络中没有人说参加过。
attendance-count-remote = { $count ->
   *[other] 其中 { $count } 人远程参加。
}
attendance-count-unnamed = { $count ->
   *[other] 另有 { $count } 人计入人数但不显示姓名
}
attendance-all = { $count ->
   *[other] 全部 { $count } 个名字
}
attendance-pages = 名单页码
attendance-page-before = 前面的名字
attendance-page-after = 后面的名字
attendance-closed-cancelled = 活动已取消，不必再说明是否参加。
attendance-closed-over = 活动已结束，不能再添加参加者。
attendance-link-gone = 此链接已失效：参加已被撤回，或未及时确认。请在活动页面上重新说明您会参加。
attendance-yours = 您的参加情况
attendance-confirm-why = 请按下按钮，让我们知道这个邮件地址是您的。之后您才会被计入。
attendance-confirm = 是的，我会参加
attendance-is-confirmed = 您的参加已确认。请保留邮件：其中的链接可以打开此页。
attendance-not-me = 这不是我
attendance-said = 已记录，谢谢。
attendance-mailed = 我们已给您发了一封邮件。请打开其中的链接并按下按钮，之后您就会被计入。
attendance-confirmed = 已确认，谢谢。
attendance-taken-back = 已撤回，您不再被计入。
attendance-letter-confirm = 请确认：{ $event }
attendance-letter-confirm-body = 有人（想必是您）用这个邮件地址说您会参加：
    { $event }

    如果确实如此，请打开此页并按下按钮：
    { $link }

    用同一链接可以更改或撤回。如果不是您，请不必理会：一周之后该地址会被忘记。

    { $network }
attendance-letter-open = 您的参加情况：{ $event }
attendance-letter-open-body = 您此前已确认会参加：
    { $event }

    在此页可以更改或撤回：
    { $link }

    { $network }

# Papers.
attendance-count = { $count ->
   *[other] { $count } 人参加
}
paper-one = 文件
paper-title = 背景文件
paper-none = 还没有文件。
paper-add-first = 添加第一份
paper-add = 添加文件
paper-edit = 编辑文件信息
paper-up = 上移《{ $title }》
paper-down = 下移《{ $title }》
paper-name = 标题
paper-link = 链接
paper-link-hint = 在哪里可以读到。请给出链接或文件。
paper-file = 文件
paper-file-hint = PDF、不含宏的办公文档、文本、EPUB 或图片，最大 20 MB。
paper-author = 作者
paper-lang = 文件的语言
paper-purpose = 用途
paper-purpose-hint = 例如：用于第 1 场会议。
paper-seen = 所有人都可以阅读。
paper-remove = 移除文件
paper-both = 请只给出链接或文件之一。
paper-neither = 请选择文件，或在上面给出链接。
paper-too-many = 这里已有 { $count } 份文件，已达上限。请先移除一份。
paper-denied-edit = 只有添加者和活动的协调人可以更改此文件。
paper-added = 文件已添加。
paper-changed = 文件信息已更改。
paper-removed = 文件已移除。
paper-read-here = 在此阅读
paper-itself = 文件本身
paper-text = 文件正文
paper-pages = 正文分页
paper-page-before = 上文
paper-page-next = 下文
paper-no-text = 此处未保存该文件的正文。请打开文件本身。

# Reports.
report-one = 报告
report-title = 报告
report-none = 还没有报告。
report-none-ended = 还没有报告。活动已于 { $date } 结束。
report-write-first = 写第一份报告
report-write = 写报告
report-draft = 草稿
report-draft-why = 只有作者和活动的协调人可以看到。
report-edit = 编辑报告
report-former = 前参与者
report-name = 标题
report-body = 报告
report-body-hint = 使用 Markdown。保存草稿之后可以添加图片。
report-lang = 报告的语言
report-authors = 作者
report-authors-hint = 可以选择到场的人。
report-save = 保存
report-publish = 发布
report-withdraw = 改回草稿
report-save-draft = 保存草稿
report-publish-hint = 所有人都可以阅读已发布的报告；我们会告知参加过的人。
report-pictures = 图片
report-pictures-none = 还没有图片。
report-pictures-how = 请把图片下方的一行复制到正文中要放图片的位置。
report-picture-remove = 移除
report-picture = 图片
report-picture-hint = JPEG、PNG、WebP 或 GIF，最大 15 MB。拍摄地点和设备信息会被删除。
report-picture-alt = 图片内容
report-picture-alt-hint = 供看不到图片的人了解。
report-picture-add = 添加图片
report-remove = 删除报告
report-begin = 保存草稿
report-begin-hint = 发布之前，只有您和活动的协调人可以看到。
report-begun = 草稿已保存。您可以继续写、添加图片，然后发布。
report-saved = 草稿已保存。
report-published = 报告已发布。
report-removed = 报告已删除。
report-picture-added = 图片已添加。
report-picture-removed = 图片已移除。
report-not-a-picture = 这不是图片。可以使用 JPEG、PNG、WebP 和 GIF。
report-too-early = 活动还没有开始。开始之后才能写报告。
report-wrong-meanwhile = 您打开此报告后，有人已保存了新的版本。您写的内容仍在这里：请在另一个窗口查看对方的版本，把应保留的内容合并进来，然后再次保存以替换。
report-too-many = 这里已有 { $count } 份报告，已达上限。
report-too-many-authors = 作者太多，最多选择 20 位。
report-too-many-pictures = 这里已有 { $count } 张图片，已达上限。请先移除一张。
report-denied-edit = 只有作者和活动的协调人可以更改此报告。
report-owed-title = 待写的报告
report-owed-lead = 过去十二个月里，网络中有人参加过这些活动，但还没有人写报告。
report-owed-none = 没有待写的报告：每个有人参加过的活动都已有报告。
report-owed-went = { $count ->
   *[other] { $count } 人参加过
}
report-owed-pages = 页码
report-owed-later = 较近的活动
report-owed-earlier = 较早的活动

# Notices about events.
notice-event-moved = 我要参加的活动改了日期或地点
notice-event-cancelled = 我要参加的活动取消了
notice-event-near = 我要参加的活动几天后开始
notice-event-invitation = 有人邀请我参加活动
notice-paper-added = 我要参加的活动有新的背景文件
notice-report-published = 我参加过的活动有了报告
notice-report-owed = 我参加过的活动需要一份报告
notice-reinstated = { $event } 将照常举行：{ $new }，{ $place }
notice-moved-both = { $event } 改为 { $new } 在 { $place } 举行（原为 { $old }，{ $before }）
notice-moved-when = { $event } 改为 { $new } 举行（原为 { $old }）
notice-moved-where = { $event } 改在 { $place } 举行（原为 { $before }）
notice-cancelled = 原定于 { $old } 的 { $event } 已取消
notice-near = { $event } 将于 { $new } 开始，{ $place }
notice-invited = 您会参加吗？{ $event }，{ $new }
attendance-answer-hint = 要告知是否参加，请用一个词回复：是、远程或否。以后想改变主意，请回复确认邮件。
attendance-answer-gone = 此活动已不存在，您的答复未被记录。
attendance-answer-unclear = 未能理解您的答复，没有任何更改。请在第一行用一个词回复：是、远程或否。
attendance-answered-in-person = 已记录：您将亲自参加 { $event }。
attendance-answered-remote = 已记录：您将远程参加 { $event }。
attendance-answered-away = 已记录：您不参加 { $event }。
notice-paper = { $event } 有新文件：{ $title }
notice-report = { $event } 的报告：{ $title }
notice-owed = { $event } 已结束。您愿意写一份报告吗？

# In the stewards' log.
fact-event-added = 日历中新增了一项活动
fact-event-changed = 修改了一项活动
fact-event-moved = 一项活动更改了时间或地点
fact-event-cancelled = 取消了一项活动
fact-event-reviewed = 审核了一项待定的活动
fact-event-recorded = 从记录中收入了一项活动
fact-event-facilitated = 一项活动更换了协调人
fact-calendar-address-given = 获得了私人日历地址
fact-calendar-address-withdrawn = 停用了私人日历地址
fact-attendance-asked = 有人请求确认参加活动
fact-attendance-given = 有人将参加一项活动
fact-event-invited = 已邀请所有人参加活动
fact-attendance-taken-back = 有人不再参加一项活动
fact-attendance-addresses-forgotten = 删除了访客的邮箱地址
fact-event-forgotten = 删除了某人在一项活动中留下的内容
fact-paper-added = 新增了一份背景文件
fact-paper-changed = 修改了一份背景文件
fact-paper-removed = 移除了一份背景文件
fact-report-drafted = 起草了一份报告
fact-report-published = 发布了一份报告
fact-report-changed = 修改了一份报告
fact-event-near = 一项活动即将开始
fact-event-ended = 一项活动已结束
fact-source-added = 新增了一个来源
fact-source-changed = 修改了一个来源
fact-source-asked = 查询了一个来源
fact-source-taken-in = 采纳了一个来源的更新
fact-events-joined = 合并了两项活动
fact-events-separated = 拆分了两项活动
fact-events-held-apart = 两项活动被认定为不同
fact-likeness-suggested = 两项活动可能相同
