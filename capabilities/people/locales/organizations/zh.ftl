# The list and its other faces.
organizations-views = 查看组织的方式
organizations-view-list = 列表
organizations-view-graph = 网络
organizations-view-map = 地图
organizations-view-import = 导入
organizations-drawing = 图
organizations-graph-heading = 网络及其成员
organizations-on-topic = 从事这项工作的组织
organizations-topic-all = 从事这项工作的所有组织
organizations-graph-told = 上面的列表说的是同样的内容。线从网络通向其成员；虚线连接组成联盟的各方。
organizations-graph-none = 还没有人说明组织之间的关系。
organizations-relations-count = { $count ->
   *[other] { $count } 项关系
}
organizations-map-heading = 组织在哪里工作
organizations-map-told = 上面的列表说的是同样的内容。每个数字表示在一个国家工作的组织数目；国家相距太近时，显示最大的数字。
organizations-map-none = 还没有组织说明在哪个国家工作。
organizations-map-nowhere = { $count ->
   *[other] { $count } 个组织没有写明国家。
}

# What is said of one.
organization-kind = 种类
organization-kind-organization = 组织
organization-kind-network = 网络
organization-names = 其他名称
organization-names-hint = 其他语言和文字的名称，每行一个。前面可以写语言：“ar: شبكة”。
organization-former = 曾用名
organization-former-hint = 每行一个。
organization-links-hint = 每行一个，主要的在前。
organization-places = 工作地区
organization-regions = 整个区域
organization-regions-hint = 适用于工作的国家多得不便一一列出的组织。
organization-topics-hint = 用逗号分隔。
organization-meanwhile = 您书写时，别人修改了这个组织。您写的内容还在这里：请在另一个窗口查看历史，然后再次保存。
organization-member-of = 所属网络
organization-members = 成员
organization-coalitions = 联盟
organization-in-graph = 以列表和图查看全部

# Doubles.
organization-alike-heading = 可能相同
organization-alike-lead = 是其中之一吗？
organization-alike-asked = 这里可能已经有了。如果都不是，请勾选后再次保存。
organization-alike-none = 都不是
organization-alike-nothing = 这里没有与它相似的。
organization-apart = 不是同一个
organization-apart-of = { $name } 不是同一个
organization-apart-said = 已记住它们不是同一个。
organization-same-address = 网址相同
organization-same-name = 名称相同
organization-same-initials = 缩写相同
organization-similar-name = 名称相似
organization-sounds-alike = 另一种文字读音相同
organization-says-the-same = 另一种语言意思相同
organization-similar-aim = 目标相似

# What organizations are to each other.
relation-heading = 说明它与另一个组织的关系
relation-bond = 关系
relation-member-of = 是其成员
relation-has-member = 有成员
relation-coalition = 与之组成联盟
relation-other = 另一个组织
relation-other-hint = 名录中的名称或缩写。
relation-since = 自
relation-until = 至
relation-day-hint = 年、月或日：2013、2013-05、2013-05-17。
relation-day-wrong = 请写年、月或日，如 2013、2013-05 或 2013-05-17。
relation-source = 来源
relation-source-hint = 在哪里可以读到。
relation-unknown = 名录中没有叫这个名称的组织。请先添加。
relation-to-itself = 组织不能与自己有这种关系。
relation-there = 这一点已经说过了。
relation-ends-first = 结束早于开始。
relation-told = 尚未确认
relation-confirmed = 已确认
relation-denied = 对方否认
relation-span = { $since } 至 { $until }
relation-from = 自 { $since }
relation-to = 至 { $until }
relation-confirm = 属实
relation-confirm-of = 属实：{ $name }
relation-deny = 不属实
relation-deny-of = 不属实：{ $name }
relation-remove = 撤回
relation-remove-of = 撤回：{ $name }
relation-said = 已说明。对方的人可以确认。
relation-answered-said = 您的答复已保存。
relation-removed-said = 已撤回。

# History.
organization-history = 历史
organization-history-none = 自添加以来没有改动。
organization-history-before = 开始记录历史之前
organization-history-first = 第一版
organization-history-older = 更早的版本

# What people are told.
notice-organizations = 您关注的组织的变动
notice-organization-relations = 关于您的组织和您关注的组织的说法
organization-told-changed = { $name } 的介绍有改动
organization-told-member = 据说 { $one } 是 { $other } 的成员
organization-told-coalition = 据说 { $one } 与 { $other } 组成联盟
organization-asked = 属实吗？{ $theirs } 提到了 { $mine }

# Lists that are taken in.
organizations-import-heading = 导入组织
organizations-import-lead = 来自别处的表格或列表。您先看到每一行会怎样；在您确认之前什么都不会写入。
organizations-import-denied = 组织列表由协调人和管理人导入。
organizations-import-file = 文件
organizations-import-file-hint = 任意分隔符的 CSV，或带列表、表格或文件头的 Markdown。最多 5 MB、5000 行。
organizations-import-text = 或粘贴在这里
organizations-import-text-hint = 表格的第一行是各列的名称。
organizations-import-charset = 文字编码
organizations-import-charset-guess = 自动判断
organizations-import-charset-utf-8 = Unicode (UTF-8)
organizations-import-charset-utf-16 = Unicode (UTF-16)
organizations-import-charset-windows-1252 = 西欧 (Windows-1252)
organizations-import-charset-windows-1256 = 阿拉伯文 (Windows-1256)
organizations-import-look = 查看
organizations-import-begun = 您的列表
organizations-import-kept = 列表 14 天后删除；已经导入的内容保留。
organizations-import-preview-lead = 尚未写入任何内容。请说明各列的含义，查看各行，然后导入。
organizations-import-mapping = 各列的含义
organizations-import-field = 含义
organizations-import-field-skip = 无，略去
organizations-import-field-name = 名称
organizations-import-field-other-name = 其他名称
organizations-import-field-former-name = 曾用名
organizations-import-field-acronym = 缩写
organizations-import-field-link = 网址
organizations-import-field-country = 国家
organizations-import-field-region = 区域
organizations-import-field-topics = 议题
organizations-import-field-languages = 语言
organizations-import-field-about = 简介
organizations-import-field-networks = 所属网络
organizations-import-for-all = 适用于所有行
organizations-import-network = 它们都是其成员
organizations-import-look-again = 再次查看
organizations-import-taking = 正在导入各行。
organizations-import-reload = 查看进度
organizations-import-rows = 行
organizations-import-all = 全部
organizations-import-verdict-new = 新的
organizations-import-verdict-same = 已有
organizations-import-verdict-alike = 可能已有
organizations-import-verdict-wrong = 无法使用
organizations-import-told-new = 新的
organizations-import-told-same = 已有
organizations-import-told-alike = 可能已有：请选择
organizations-import-told-wrong = 无法使用
organizations-import-same-row = 与第 { $row } 行名称相同
organizations-import-row-no-name = 没有名称
organizations-import-row-long-name = 名称太长
organizations-import-note = { $field }：“{ $cell }”无法识别，已略去。
organizations-import-choice-of = 如何处理 { $name }
organizations-import-choose-new = 添加
organizations-import-choose-same = 就是 { $name }：补上所缺
organizations-import-choose-skip = 略去
organizations-import-choose-open = 请选择
organizations-import-save-choices = 保存这些选择
organizations-import-undecided = 没有人作出选择的行将略去。
organizations-import-confirm = 导入
organizations-import-drop = 删除这个列表
organizations-import-mapped = 已再次查看列表。
organizations-import-chosen = 您的选择已保存。
organizations-import-confirmed = 列表已导入。每一行旁写明了结果。
organizations-import-dropped = 列表已删除。
organizations-import-closed = 这个列表已经导入过了。
organizations-import-outcome-added = 已添加
organizations-import-outcome-filled = 已补充
organizations-import-outcome-unchanged = 没有新内容
organizations-import-outcome-left = 已略去
organizations-import-count-added = { $count ->
   *[other] 添加了 { $count } 个组织。
}
organizations-import-count-filled = { $count ->
   *[other] 补充了 { $count } 个。
}
organizations-import-count-unchanged = { $count ->
   *[other] { $count } 个没有新内容。
}
organizations-import-count-left = { $count ->
   *[other] 略去了 { $count } 行。
}
organizations-import-count-waiting = { $count ->
   *[other] 还有 { $count } 行。
}
organizations-import-count-taken-back = { $count ->
   *[other] 撤回了 { $count } 行。
}
organizations-import-count-stays = { $count ->
   *[other] 保留了 { $count } 行，因为已有人在其基础上继续。
}
organizations-import-outcome-taken-back = 已撤回
organizations-import-outcome-stays = 保留：已有人在此基础上继续
organizations-import-undo = 撤回这个列表
organizations-import-undo-lead = 它添加的内容会被移除，它补充的内容会恢复原样；但已有人在此基础上继续的内容会保留，并在相应行旁说明。
organizations-import-undoing = 正在撤回各行。
organizations-import-undone = 列表已撤回。每行旁边写明了处理结果。
organizations-import-empty = 里面没有任何行。
organizations-import-too-large = 超过了 { $megabytes } MB。
organizations-import-too-many = 超过了 { $most } 行。请拆分。
organizations-import-no-text = 这个文件既不是表格也不是文本。请另存为 CSV。

# The log.
fact-organization-related = 说明了组织之间的关系
fact-organization-relation-answered = 确认或否认了组织之间的关系
fact-organization-relation-removed = 撤回了组织之间的关系
fact-organizations-told-apart = 说明了组织并不相同
fact-organizations-keyed = 为查找重复组织做了准备
fact-organization-removed = 一个组织随带来它的列表一同移除
fact-organization-import-changed = 处理了组织列表
