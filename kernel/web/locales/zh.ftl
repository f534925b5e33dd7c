# 每个页面的框架。
frame-skip = 跳到正文
frame-nav = 主导航
frame-search = 搜索
frame-you = 我的账户
frame-sign-in = 登录
frame-demo = 这是演示。其中的人物均为虚构；您在此写下的内容随时可能被清除。
frame-tongues = 语言
frame-zone = 显示 { $city } 时间
frame-zone-choose = 选择您的时区
frame-privacy = 我们保存您的哪些信息
frame-stewardship = 社群管理

# 表单。
form-optional = （选填）
form-wrong = 有 { $count } 处需要修改。您填写的内容都还在。
form-stale = 打开此表单后，您的登录状态已改变。您填写的内容保留在本页：请从这里重新提交。
upload-unreadable = 表单没有完整送达。请返回后重新提交。
upload-too-large = 所有文件合计不得超过 { $megabytes } MB。请选择较小的文件，或改为提供链接。
limit-wait = 操作过于频繁。请在 { $minutes } 分钟后再试。

# 填写的内容有什么问题。
wrong-missing = 请填写此项。
wrong-empty = 请在此写些内容。
wrong-long = 最多 { $max } 个字符，现有 { $length } 个。
wrong-choice = 请从所列选项中选择。
wrong-id = 这里没有与此对应的内容。
wrong-token = 链接不完整。请从邮件中完整复制。
wrong-email = 这不是邮箱地址。格式应为 name@example.org。
wrong-slug = 请使用小写字母 a–z、数字和连字符。
wrong-link = 这不是网址。格式应为 https://example.org/page。
wrong-zone = 这不是时区。请从列表中选择。
wrong-lang = 这不是语言代码。格式应为 fr 或 pt-BR。
wrong-country = 列表中没有这个国家或地区，请选择一个。

# 谁可以做什么。
denied-applicant = 社群尚未答复您的加入申请。在此期间您可以阅读；答复会通过邮件发送。
denied-facilitator = 此项仅限社群的协调人。
denied-steward = 此项仅限社群的管理员。
denied-this = 您不能进行此操作。

# 出问题的时候。
trouble-not-found = 这里什么也没有
trouble-not-found-why = 可能是地址有误，或者这里的内容不对您开放。也许可以通过搜索找到。
trouble-denied = 不对您开放
trouble-refused = 无法完成此操作
trouble-signed-out = 您已退出登录
trouble-signed-out-why = 您写的内容保留在本页中。请在另一个窗口登录，然后回到本窗口重新提交。
trouble-sign-in = 在另一个窗口登录
trouble-send-again = 我已登录：重新提交
trouble-send = 重新提交
trouble-fault = 我们这边出了问题
trouble-fault-why = 没有任何内容被更改。请稍后再试。如果再次发生，请将下面的编号告知管理员。
trouble-fault-reference = 编号：{ $reference }
trouble-home = 前往首页
shortcode-unknown = { $code } 在此处不显示任何内容：没有这个活动。只有编辑者能看到此提示。

# 日期和大小。
date-today = 今天
date-tomorrow = 明天
date-in-days = { $count } 天后
date-days-ago = { $count } 天前
date-in-months = { $count } 个月后
date-in-years = { $count } 年后
date-months-ago = { $count } 个月前
date-years-ago = { $count } 年前
size-bytes = { $count } 字节
size-kilobytes = { $count } KB
size-megabytes = { $count } MB

# 如何阅读：语言和时区。
zone-heading = 您的时区
zone-why = 每个时间都按活动所在地、UTC 和您所在地显示。
zone-label = 时区
zone-save = 使用此时区

# 展示各个组成部分的页面。
style-heading = 页面的组成部分
style-field = 字段
style-hint = 提示说明怎样填写更好，而不是禁止什么。

# Two versions of a text beside each other.
compare-same = { $count ->
   *[other] { $count } 段未变
}
compare-view = 显示方式
compare-view-inline = 合为一文
compare-view-side = 并排
compare-how-changed = 有改动
compare-how-moved = 已移动
compare-how-added = 新增
compare-how-removed = 已删除
compare-heard-added = 新增：
compare-heard-removed = 删除：
compare-heard-end = 改动结束；
compare-parts = 更多改动
compare-before = 之前
compare-next = 更多

# Links by name.
link-write = 撰写此页
