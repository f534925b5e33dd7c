# Signing in and out.
sign-in-heading = 登录
sign-in-lead = 我们会用邮件发给您一个链接，不需要密码。
sign-in-ask = 给我发链接
sign-in-join = 第一次来？
sign-in-by-password = 用密码登录
sign-in-button = 登录
sign-in-sent = 如果 { $email } 在这里有账户，链接已经发出。链接 30 分钟内有效，只能用一次。
sign-in-confirm-heading = 登录
sign-in-confirm-lead = 按一下就能登录。
sign-in-confirm-button = 登录
sign-in-done = 您已登录。
sign-in-wrong = 邮箱地址和密码不符。请检查两者，或要求用邮件发送链接。
sign-out-button = 退出
sign-out-done = 您已退出。
link-spent = 这个链接已经用过或过期了。请重新索取。
account-barred = 网络的管理人已关闭这个账户。如果您认为有误，请写信给他们。
mail-sent-heading = 请查看邮箱
mail-sent-demo = 本演示不发送邮件：请在这里阅读。
mail-sent-kept = 本站尚未发送邮件。管理人可以看到这封信，并把链接交给您。

# Fields that several forms share.
field-email = 邮箱地址
field-email-hint = 您的个人资料不会显示它。它用于登录和您想要的通知；给邮件列表写信时使用此地址。
field-email-invited = 对方的邮箱地址
field-name = 名字
field-name-hint = 您的名字，或您希望别人知道的另一个名字。
field-password = 密码
field-password-new = 新密码
field-password-hint = 至少 10 个字符。一句话比谜语更容易记住。
password-short = 密码应有 10 到 200 个字符。
people-save = 保存
people-cancel = 取消

# Setting up.
set-up-heading = 设置您的网络
set-up-lead = 您是第一位管理人。这里的一切以后都可以更改。
set-up-you = 您
set-up-network = 网络
set-up-button = 完成设置
set-up-done = 您的网络已经就绪。
network-name = 网络名称
network-about = 简介
network-about-hint = 写给初次来访者的几句话，可用 Markdown。
network-lang = 管理人书写所用的语言
network-lang-hint = 如果是六种语言之一，会显示给没有指定语言的读者。
network-tongues = 界面语言
network-zone = 时区
network-zone-hint = 用于新活动，以及没有选择时区的读者。
network-joining = 如何加入
joining-open = 确认邮箱地址即可加入
joining-approval = 由管理人批准
joining-invitation = 由成员邀请
network-review-events = 参与者添加的活动须等待协调人审核
network-accent = 链接和按钮的颜色
network-accent-hint = 要足够深，白色文字在上面才看得清。
network-saved = 网络设置已更改。
accent-none = 这不是颜色。格式应如 #0a5a66。
accent-light = 白色文字在这个颜色上看不清。这个颜色足够深：{ $darker }。

# Joining.
join-heading = 加入
join-title = 加入{ $network }
join-lead = 告诉我们怎样称呼您，并确认邮箱地址即可。
join-lead-approval = 请说明您是谁、为什么想加入。管理人会用邮件答复。
join-invited-only = 加入本网络需要邀请：请成员邀请您，或参加本网络的活动。
join-otherwise = 加入本网络需要邀请。
join-reason = 您为什么想加入
join-reason-hint = 只有管理人会读到，答复后即删除。
join-button = 加入
join-consequence = 我们会发一个链接到您的邮箱。
join-sent = 我们已写信到 { $email }。信中的链接 24 小时内有效，只能用一次。
join-confirm-heading = 加入
join-confirm-lead = 您将以“{ $name }”的名字加入。
join-confirm-button = 加入
join-done = 欢迎，您已加入。
join-waiting = 谢谢。管理人已收到您的申请，会用邮件答复。
invitations-heading = 邀请
invitations-lead = 邀请本网络应当认识的人，对方按一下就能加入。
invitations-open = 尚未答复
invitations-none = 没有待答复的邀请。请用上面的表单发送。
invitation-tongue = 信件语言
invitation-send = 邀请
invitation-sent = 邀请已经发出。
invitation-ends = 有效期至 { $moment }
invitation-withdraw = 撤回
invitation-withdrawn-done = 邀请已失效。
invitation-lead = 您受到邀请。告诉我们怎样称呼您，即可加入。
invitation-lead-by = { $name } 邀请您。告诉我们怎样称呼您，即可加入。
invitation-accept = 加入

# Letters.
letter-sign-in = 您登录{ $network }的链接
letter-sign-in-body = 请打开以下地址并按下按钮，登录{ $network }：

    { $link }

    链接 30 分钟内有效，只能用一次。如果不是您要求的，请不必理会。
letter-join = 确认邮箱地址以加入{ $network }
letter-join-body = 请打开以下地址并按下按钮，加入{ $network }：

    { $link }

    链接 24 小时内有效，只能用一次。如果不是您要求的，请不必理会：不会保存任何内容。
letter-email = 确认您在{ $network }的新邮箱地址
letter-email-body = 请打开以下地址并按下按钮，{ $network }今后就会写信到这里：

    { $link }

    链接 24 小时内有效，只能用一次。如果不是您要求的，请不必理会。
letter-email-changed = 您在{ $network }的邮箱地址已更改
letter-email-changed-body = 今后{ $network }会写信到您的另一个地址。如果不是您本人更改的，请立即写信给管理人。

    您的设置：{ $link }
letter-invitation = { $name } 邀请您加入{ $network }
letter-invitation-body = { $name } 邀请您加入{ $network }。请打开以下地址了解并加入：

    { $link }

    链接 30 天内有效，只能用一次。如果不想加入，请不必理会：不会保存任何内容。
letter-request = { $name } 申请加入{ $network }
letter-request-body = { $name } 申请加入{ $network }。请阅读理由并答复：

    { $link }
letter-admitted = 欢迎加入{ $network }
letter-admitted-body = { $network }的管理人已批准您加入。您的页面：

    { $link }
letter-declined = 您加入{ $network }的申请
letter-declined-body = { $network }的管理人没有批准您加入。您的申请不会保存任何内容；您可以再次申请。

    { $link }

# One's own page.
you-heading = 您的页面
you-waiting = 网络尚未答复。
you-waiting-why = 您可以阅读，也可以填写个人资料。答复会用邮件通知您。
you-profile-seen = 别人看到的您的资料
you-profile-hint = 您怎样介绍自己，给谁看
you-settings-hint = 语言、时区、邮箱地址、密码
you-invitations-hint = 邀请别人
you-data-hint = 带走您的数据，或离开
sessions-heading = 您登录的地方
sessions-lead = 请结束您不认识或不再使用的登录。
session-unknown = 未知浏览器
session-this = 本机
session-opened = 始于 { $moment }
session-seen = 最近使用 { $moment }
session-close = 在那里退出
session-closed-done = 已在那里退出。
sessions-close-others = 退出其他所有地方
settings-heading = 设置
settings-reading = 阅读
settings-tongue = 语言
settings-tongue-none = 按浏览器的要求
settings-zone = 时区
settings-zone-none = 网络的时区
settings-saved = 设置已保存。
settings-email = 邮箱地址
settings-email-now = 邮件发往 { $email }。
settings-email-new = 新邮箱地址
settings-email-ask = 更改
settings-email-hint = 我们会发一个链接到新地址。在您打开之前，什么都不会改变。
settings-password = 密码
settings-password-set = 您已设密码。
settings-password-none = 您没有密码，也不需要：邮件链接就够了。
settings-password-save = 设密码
settings-password-drop = 不用密码
password-saved = 密码已设好。
password-dropped = 密码已删除。您用邮件链接登录。
email-taken = 另一个账户已使用这个地址。
email-sent = 我们已发送链接到 { $email }。请打开链接以更改地址。
email-confirm-heading = 更改邮箱地址
email-confirm-lead = 今后邮件将发往 { $email }。
email-confirm-button = 更改
email-changed-done = 邮箱地址已更改。

# Profiles.
profile-edit-heading = 编辑个人资料
profile-edit-lead = 除名字外都可以留空；每一部分给谁看，由您决定。
profile-sight = 谁能看到您的资料
sight-profile-public = 所有人
sight-profile-network = 网络成员
sight-profile-private = 没有人：我不出现在任何名单上
profile-seen-by = 可见范围
sight-public = 所有人
sight-network = 网络成员
sight-private = 只有我
profile-about = 自我介绍
profile-about-hint = Markdown：*强调*、[链接](https://…)、列表。
profile-about-lang = 文字的语言
profile-none = 未说明
profile-language = 语言
profile-organization = 组织
profile-organization-missing = 名单里没有您的组织？
profile-tie = 您在那里做什么
profile-topics-hint = 用逗号隔开：接入、隐私、人权。
profile-links-hint = 每行一个地址。
profile-photo = 照片
profile-photo-sight = 谁能看到您的照片
profile-photo-choose = 选择图片
profile-photo-hint = 图片会重新绘制并缩小；文件中隐藏的地点和时间会被去除。
profile-photo-save = 使用这张照片
profile-photo-remove = 移除照片
profile-saved = 个人资料已保存。
profile-hidden = 这份资料已隐藏，不出现在任何名单上。
profile-empty = 您还没有介绍自己。
photo-saved = 照片已保存。
photo-removed = 照片已移除。
person-former = 前参与者
person-photo-of = { $name } 的照片
person-place = { $country } · { $region }
person-place-label = 地点
person-country = 国家或地区
person-region = 区域
person-region-hint = 仅在您不想说明国家时填写。
person-stakeholder = 利益相关方
person-languages = 语言
person-organizations = 组织
person-topics = 议题
person-links = 链接
person-since = 自 { $moment }
person-too-many = 最多可填 { $count } 个。请选择最重要的。
stakeholder-civil-society = 公民社会
stakeholder-academia = 学术界
stakeholder-technical = 技术界
stakeholder-business = 企业
stakeholder-government = 政府
stakeholder-intergovernmental = 政府间组织
stakeholder-media = 媒体
stakeholder-other = 其他

# The directory.
people-nav = 人员
people-on-topic = 从事此主题的人
people-topic-all = 所有从事此主题的人
people-heading = 人员
people-lead = 网络中的人，以他们愿意向您展示的为限。
people-lead-outside = 网络中愿意向所有人展示自己的人。
people-filter = 筛选
people-words = 关键词
people-any = 不限
people-topic = 议题
people-show = 显示
people-all = 全部
people-count = { $count ->
   *[other] { $count } 人
}
people-none = 没有符合的人。请去掉一个筛选条件。
people-none-outside = 这里没有人向所有人展示自己。成员可以看到更多。
people-page-label = 页码
people-page-before = 上一页
people-page-after = 下一页
people-page-place = 第 { $page } 页，共 { $pages } 页
organizations-heading = 组织
organizations-count = { $count ->
   *[other] { $count } 个组织
}
organizations-none = 这里还没有组织。
organization-add = 添加组织
organization-edit = 编辑组织
organization-form-lead = 成员共同维护这份名录：您写的内容，别人可以改进。
organization-name = 名称
organization-acronym = 缩写
organization-link = 网址
organization-about = 简介
organization-nobody = 没有人在这里表明为它工作。
organization-saved = 组织已保存。
organization-there = 名录中已有同名的组织。
search-people = 人员
search-organizations = 组织

# Own data and leaving.
data-heading = 您的数据
data-lead = 本网络保存的关于您的一切都属于您：可以带走副本，也可以全部取走。
data-export = 下载全部
data-export-hint = 一个 zip 文件，内有任何程序都能读取的 JSON 文件。
leave-heading = 离开网络
leave-lead = 您的账户、资料、照片、设置和登录会立即删除，无法恢复。
leave-go-on = 继续离开
leave-keeping = 您发布的内容怎么办？
leave-stays = 保留，署名为“前参与者”
leave-goes = 随我一起删除
leave-sure = 我要离开。想保留的我已经下载。
leave-button = 离开并删除我的数据
leave-not-confirmed = 请勾选，表示您确定。
leave-done = 您已离开，数据已删除。

# Stewardship.
stewardship-heading = 网络管理
stewardship-no-relay = 未设置邮件服务器：信件保存在这里，没有人会收到。
stewardship-network = 网络
stewardship-network-hint = 名称、语言、时区、加入方式、颜色
stewardship-people = 人员与角色
stewardship-people-lead = 协调人照看日历；管理人管理网络。
stewardship-sessions = { $count ->
   *[other] { $count } 个登录
}
stewardship-jobs-waiting = { $count ->
   *[other] { $count } 项任务等待中
}
stewardship-jobs-given-up = { $count ->
   *[other] { $count } 项任务多次尝试后放弃。原因见服务器日志。
}
stewardship-letters-waiting = { $count ->
   *[other] { $count } 封信等待中
}
stewardship-letters-kept = { $count ->
   *[other] { $count } 封信留存
}
stewardship-letters-failed = { $count ->
   *[other] { $count } 封信无法送达
}
steward-last = 这是唯一的管理人。请先让另一个人担任。
requests-heading = 加入申请
request-need = 有 { $count } 人申请加入
requests-lead = 申请人会用邮件收到您的答复。被拒绝的申请不保存任何内容。
requests-none = 没有人在等待。
request-admit = 批准
request-decline = 拒绝
request-admitted = 已批准，并用邮件通知。
request-declined = 已拒绝，并用邮件通知。不保存任何内容。
request-answered = 这项申请已经答复。
role-participant = 参与者
role-facilitator = 协调人
role-steward = 管理人
role-label = 角色
role-give = 授予角色
role-saved = 角色已授予。
standing-barred = 已禁止
standing-applied = 等待中
person-bar = 禁止进入
person-readmit = 重新接纳
person-barred-done = 已禁止，并在所有地方退出。
person-readmitted-done = 已重新接纳。
letters-heading = 邮件
letters-lead = 本站写的信，最新的在前。已寄出的信 30 天后删除。
letters-lead-demo = 演示写的信，最新的在前。没有邮件会寄出。
letters-none = 还没有写过信。
letter-state-waiting = 等待中
letter-state-kept = 留存
letter-state-sent = 已寄出
letter-state-failed = 未送达
letter-gone = 这封信的内容已删除。
letter-answers-to = 回复寄往 { $address }

# The log.
log-heading = 日志
log-lead = 谁做了什么，最新的在前。日志从不更改。
log-what = 事项
log-about = 关于
log-who = 谁
log-when = 时间
log-older = 更早
fact-person-joined = 加入
fact-person-applied = 申请加入
fact-person-admitted = 获批准加入
fact-person-declined = 申请被拒绝
fact-person-barred = 被禁止进入
fact-person-readmitted = 被重新接纳
fact-person-left = 离开
fact-person-invited = 发出邀请
fact-invitation-withdrawn = 撤回邀请
fact-profile-changed = 更改个人资料
fact-photo-changed = 更换照片
fact-sign-in-asked = 发送了登录链接
fact-signed-in = 登录
fact-signed-out = 退出
fact-password-changed = 更改密码
fact-email-asked = 要求更改邮箱地址
fact-email-changed = 更改邮箱地址
fact-reading-changed = 更改语言或时区
fact-role-given = 授予角色
fact-links-kept = 本站处理了邮件
fact-organization-added = 添加组织
fact-organization-changed = 更改组织
fact-network-changed = 更改网络设置

# Privacy.
privacy-heading = 保存了您的哪些信息
privacy-lead = 够用就好。本页与程序的实际行为一致。
privacy-what = 内容
privacy-why = 原因
privacy-how-long = 期限
privacy-address = 邮箱地址、语言、时区，以及密码的哈希值（如果您设了密码）
privacy-address-why = 用于登录和写信给您。关于您的页面都不显示它们。
privacy-profile = 您的个人资料和照片
privacy-profile-why = 让别人知道与谁合作。每一部分给谁看，由您决定。
privacy-work = 您发布的内容：活动、文件、报告
privacy-work-why = 这是网络的工作成果。
privacy-bits = 您标出的要点，以及您支持的要点
privacy-bits-why = 使每个人只计一次。其他人能看到是谁标出的要点；对支持者只能看到各地区的人数。
privacy-session = 已登录的浏览器：种类和最近使用时间
privacy-session-why = 让您可以结束不认识的登录。
privacy-links = 发给您的链接，以哈希值保存
privacy-links-why = 使每个链接只能用一次。
privacy-letters = 本站写给您的信
privacy-letters-why = 保证送达；未送达时管理人能够看到。
privacy-lists = 您所在的邮件列表，以及所用地址和您的选择
privacy-lists-why = 以便列表邮件送达您。列表的负责人能看到谁在列表中。
privacy-lists-how-long = 直到您退出列表
privacy-posts = 您写给邮件列表的内容，保持原信原样，含您的地址
privacy-posts-why = 这是列表的存档。网络和列表的成员能看到您的地址，其他人只看到姓名；审核人会阅读待审邮件。
privacy-posts-how-long = 存档存在多久就保留多久；离开时由您选择是否去掉姓名后保留
privacy-copies = 邮件列表发给您的邮件，以及邮件服务器的答复
privacy-copies-why = 以便您了解邮件的去向。
privacy-log = 这里谁做了什么的日志
privacy-log-why = 使管理人能对发生的事负责。
privacy-until-you-leave = 直到您离开或删除
privacy-until-you-choose = 直到您删除；离开时由您选择
privacy-until-used = 直到使用，最多 30 天
privacy-days = { $count ->
   *[other] 寄出后 { $count } 天
}
privacy-days-unused = { $count ->
   *[other] 直到您退出，或最后一次使用后 { $count } 天
}
privacy-log-how-long = 与网络同在；您离开时，您的名字会从中消失
privacy-not-kept = 不保存的信息
privacy-no-machines = 读者设备的地址（IP 地址）既不存储也不记录。送来邮件的邮件服务器的地址仅保留到邮件检查完毕，最多五天。登录尝试只在内存中以从不写下的键计数。
privacy-cookies = 共有四个 Cookie，都是本站的：一个保持登录；其余记住您的语言、时区，以及保存之后要说的话。
privacy-no-third = 不从任何第三方加载内容，也不告诉任何人您来过。
privacy-yours = 您可以做什么
privacy-rights = 您可以随时自行阅读、更正、带走和删除一切。
