
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
attendance-card = 您会参加吗？
attendance-go = 我会到场
attendance-go-remote = 我会远程参加
attendance-card-member = 网络成员可以看到您的名字。您可以随时更改。
attendance-card-visitor = 不需要账户：我们会发一封邮件请您确认。活动开始之前，只有活动有变动时我们才会给您写信。
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
