# The library.
library-title = 资料库
library-lead = 各论坛和进程的文件，按文件夹存放，并注明作者和出处。
library-empty = 还没有文件夹。参与者可通过“新建文件夹”创建第一个。
library-newest = 最近添加
library-drive-hint = 也可以作为网络驱动器读取：
library-network-only = 仅限网络成员
library-closed = 只有网络成员可以看到。
library-of-topic = 关于{ $topic }的文件
library-found = 文件
library-none-so = 没有符合条件的文件。
library-pages = 页面
library-page-first = 从头开始
library-page-next = 更多
library-sorting = 排序
library-sort-title = 按标题
library-sort-date = 按日期
library-sort-added = 最近添加的在前
library-choosing = 筛选
library-all = 重新显示全部
library-back = 返回
library-save = 保存
library-not-said = 未说明
library-topics = 主题
library-too-many-topics = 请减少主题（最多 { $count } 个）。
library-visibility = 谁可以看到
library-visibility-public = 所有人
library-visibility-network = 仅网络成员
library-crossed = 其间有人作了修改。请重新打开，再作您的修改。
library-removed-kept = { $count ->
   *[other] { $count } 天内可以恢复。
}
library-said-restored = 已恢复。
library-beside = 有关此主题的文件
library-beside-all = 有关此主题的全部文件

# Folders.
folder-kind = 文件夹
folder-new = 新建文件夹
folder-edit = 修改或移动
folder-name = 名称
folder-parent = 位于哪个文件夹
folder-parent-hint = 其地址中 /library/ 之后的部分。
folder-top = 最上层
folder-about = 内容说明
folder-about-hint = 一两句话即可，支持 Markdown。
folder-lang = 名称和说明的语言
folder-position = 在同级中的位置
folder-position-hint = 一个数字，小的在前；相同时按名称排列。
folder-subs = 文件夹
folder-files = 文件
folder-documents = { $count ->
   *[other] { $count } 份文件
}
folder-empty = 还没有文件。
folder-empty-add = 还没有文件。用上面的“上传文件”上传一份，或一次上传一百份。
folder-no-files = 还没有文件。参与者登录后可以添加。
folder-no-files-add = 还没有文件。请添加：
folder-all-files = 此文件夹的全部文件
folder-zip = 全部打包为一个 ZIP 文件
folder-code = 在任何文本中这样显示：
folder-not-yours = 只有创建者和协调人可以修改此文件夹。
folder-not-there = 没有这个文件夹。请选择已有的文件夹。
folder-in-itself = 文件夹不能放入自身或其下级文件夹。请选择别处。
folder-too-deep = 文件夹不能嵌套得更深（上层最多 { $count } 级）。请选择更高的位置。
folder-too-many = 资料库的文件夹已达上限（{ $count }）。请先删除一个。
folder-too-large-to-pack = 内容太多，无法装入一个文件（最多 { $count } 份文件、{ $gigabytes } GB）。请逐个下载其中的文件夹。
folder-packing-busy = 此刻正在打包的文件夹太多。请一分钟后再试。
folder-said-added = 文件夹已创建。
folder-said-changed = 文件夹已修改。
folder-said-removed = 文件夹已删除。
folder-remove = 删除此文件夹
folder-remove-empty = 此文件夹是空的。
folder-remove-documents = { $count ->
   *[other] 随之删除 { $count } 份文件。
}
folder-remove-folders = 以及其中的这些文件夹：
folder-remove-more = { $count ->
   *[other] 另有 { $count } 个
}
folder-remove-do = 全部删除
folder-told-otherwise = 自告知您以来内容有增减。请再查看一次再删除。

# What was removed.
removal-title = 已删除
removal-folder = 此文件夹及其全部内容可在 { $date } 之前恢复，之后将被彻底清除。
removal-document = 此文件可在 { $date } 之前恢复，之后将被彻底清除。
removal-undo = 恢复

# Documents.
document-kind = 文件
document-title = 标题
document-authors = 作者
document-dated = 日期
document-dated-hint = 按已知的精确程度填写：2014、2014-04 或 2014-04-23。
document-wrong-date = 请按 2014、2014-04 或 2014-04-23 的形式填写日期。
document-lang = 语言
document-source = 来源
document-source-hint = 发布此文件的网址。
document-licence = 许可
document-licence-hint = 例如 CC BY 4.0。
document-summary = 摘要
document-folder = 文件夹
document-edit = 修改说明或移动
document-open = 打开文件
document-pages = { $count ->
   *[other] { $count } 页
}
document-picture = 首页
document-beginning = 开头
document-read-text = 在此阅读全文
document-text-hint = 这是从文件中读出的文字；文件本身可能有更多内容。
document-text-before = 前文
document-text-next = 后文
document-waiting = 正在读取其文字，稍后即可搜索。
document-unread-slow = 无法读取其文字：耗时过长。文件本身已保存。
document-unread-large = 无法读取其文字：文件本身或解压后过大。文件本身已保存。
document-unread-locked = 无法读取其文字：文件有密码保护。
document-unread-empty = 此文件中没有可读取的文字。
document-unread-broken = 无法读取其文字：文件已损坏，或其制作方式此处无法识别。文件本身已保存。
document-versions = 版本
document-version = 第 { $count } 版
document-new-version = 新版本
document-all-versions = 全部版本和历史
document-history = 历史
document-note = 有何不同
document-note-hint = 一行说明，供了解前一版本的人参考。
document-file = 文件
document-cite = 引用格式
document-same-version = 此文件已经是“{ $title }”的一个版本。
document-same-elsewhere = 此文件已在这里，标题为“{ $title }”。
document-too-many-versions = 此文件的版本已达上限（{ $count }）。请作为另一份文件添加。
document-not-yours = 只有添加者和协调人可以修改此文件。
document-folder-gone = 此文件所在的文件夹已删除。请先恢复文件夹。
document-remove = 删除此文件
document-remove-why = 连同所有版本一起删除，30 天内可以恢复。
document-said-changed = 文件已修改。
document-said-version = 新版本已保存。
document-said-removed = 文件已删除。
packed-from = 截至 { $date }，来自

# Uploads.
upload-title = 上传文件
upload-lead = 一份或一百份文件均可。此处的说明适用于全部文件；标题取自文件名，之后可以逐一修改。随附的 metadata.csv 表格（含 file、title、author 和 date 列）可一次性说明全部文件。
upload-lang-found = 由文字自动判断
upload-files = 文件
upload-files-hint = { $count ->
   *[other] 每份不超过 { $count } MB。PDF、ODT、DOCX、文本和网页可按内容搜索。
}
upload-many-hint = { $count ->
   *[other] 一次最多 { $count } 份文件。
}
upload-send = 上传
upload-sending = 正在发送……
upload-waiting = 连接中断；恢复后将自动继续……
upload-no-files = 请至少选择一份文件。
upload-too-many = 一次上传的文件太多（最多 { $count } 份）。其余请另行上传。
upload-too-large-form = 全部文件合计过大，无法一次发送（最多 { $megabytes } MB）。请减少或选择较小的文件；您填写的内容已保留。
upload-done = 您的文件的处理结果
upload-kept = 已保存
upload-kept-hint = 正在读取文字，稍后即可搜索。
upload-same = 已存在
upload-refused = 未接受
upload-sheet = { $name } 已作为说明其他文件的表格读取。
upload-awaited = 尚未完整
upload-awaited-hint = 请重新选择这些文件：将从中断处继续发送。
upload-go-on = 继续
upload-none-of-these = 您选择的文件都不在其中。请选择这里列出的、未经改动的文件。
upload-unfinished = { $count } 个文件尚未传完。继续发送
upload-to-folder = 前往文件夹

# The drive.
drive-title = 资料库网络驱动器
drive-lead = 计算机连接到以下任一地址（WebDAV）后，会把资料库显示为一个只读文件夹。
drive-open = 所有人可读的内容
drive-own = 含网络内部内容，需密码
drive-passwords = 您的程序密码
drive-none = 还没有。程序不能像您一样登录；请为它设置专用密码，您可以随时收回。
drive-label = 用于哪台设备或程序
drive-label-hint = 以便您知道该收回哪一个。
drive-make = 创建密码
drive-fresh = 这是密码，仅显示这一次；用户名可任意填写。
drive-revoke = 收回
drive-said-revoked = 该密码已失效。
drive-too-many = 您的密码数量已达上限（{ $count }）。请先收回一个。

# Notices.
notice-library-followed = 我关注的文件夹中的新文件
notice-document-added = 添加了文件：{ $title }
notice-document-version = 有新版本：{ $title }

# In the stewards’ log.
fact-folder-added = 创建了文件夹
fact-folder-changed = 修改了文件夹说明
fact-folder-moved = 文件夹移动或可见范围改变
fact-folder-removed = 删除了文件夹
fact-folder-restored = 恢复了文件夹
fact-folder-forgotten = 清除了已删除的文件夹
fact-document-added = 添加了文件
fact-document-changed = 修改了文件说明
fact-document-version-added = 文件有新版本
fact-document-read = 文件文字已读取或无法读取
fact-document-removed = 删除了文件
fact-document-restored = 恢复了文件
fact-document-shifted = 文件随文件夹变动
fact-document-forgotten = 清除了已删除的文件
fact-drive-password-made = 有人创建了网络驱动器密码
fact-drive-password-revoked = 收回了网络驱动器密码
fact-library-person-forgotten = 在资料库中有内容的人离开了网络
fact-upload-begun = 有人向文件夹发送文件
fact-upload-told = 告知了所发文件的处理结果
fact-uploads-forgotten = 清除了很久以前的上传记录
