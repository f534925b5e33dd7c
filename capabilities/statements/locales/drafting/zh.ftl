## 撰写文本

draft-heading = 撰写文本
draft-lead = 全文在一个文本框中。每次保存都留作一次修订；段落保留编号，意见留在原处。
draft-import = 导入文件
draft-import-note = 这是您文件中的内容，尚未保存。请通读、修改，然后保存。
draft-together = 共同撰写
draft-text = 文本
draft-text-hint = Markdown：# 表示标题，- 表示列表项，段落之间空一行。
draft-note = 您改了什么
draft-note-hint = 一行字，供查看修订的人阅读。
draft-save = 保存
draft-save-hint = 以您的名义留作一次修订。
draft-frozen = 文本目前不可改动：各方正就这些原话表态。以下内容不会保存，如仍需要请自行留存一份。
draft-dropped = 本声明已被放弃，文本保持原样。以下内容不会保存，如仍需要请自行留存一份。
draft-denied = 未保存
draft-denied-lead = 您输入的内容在下方，别处没有保存。请复制下来交给起草人，或作为评论提出。
draft-denied-back = 前往声明
draft-moved-on = 恰好有人同时保存。请再保存一次，两份文本会合并。
draft-wrong-empty = 没有文本。要放弃声明，请将其放弃；要重写，请替换文字。
draft-wrong-long = 文本有 { $bytes } KiB，上限为 { $most }。请缩短，或将部分内容放入文件并附上链接。
draft-wrong-paragraphs = 文本有 { $count } 段，上限为 { $most }。
draft-wrong-paragraph = 该段落已不在文本中。请另选一段。
draft-wrong-bit-private = 并非人人可读其出处，而本声明人人可读。请向作者要可以公开的文字。

draft-said-same = 没有不同之处：文本照旧。
draft-said-saved = 文本已保存。
draft-said-merged = 文本已保存，并与他人期间保存的内容合并。请查看自您开始以来的变化。
draft-said-restored = 该修订重新成为文本。
draft-said-bit = 摘录已放入文本。

draft-conflict = 两种措辞
draft-conflict-lead = 您撰写期间，有人在相同之处保存了别的文字。其余内容已合并。请逐处选择；在此之前不会保存。
draft-paragraph = 第 { $mark } 段
draft-paragraph-gone = 已删除的段落
draft-theirs = 期间保存的
draft-mine = 您输入的
draft-keep = 保留哪一个
draft-keep-theirs = 期间保存的文字
draft-keep-mine = 您输入的文字
draft-keep-both = 两者，先后排列
draft-keep-edit = 合在一起继续撰写
draft-keep-hint = 未选择之处，两者都保留。
draft-typed = 您输入的全文原样

draft-part = 撰写经过
draft-part-revisions = { $count ->
   *[other] { $count } 次修订
}
draft-part-last = 最近的改动
draft-revisions = 修订
draft-revision = { $count ->
   *[other] 第 { $count } 次修订
}
draft-compare = 比较
draft-compare-from = 从第几次修订
draft-compare-to = 到第几次修订
draft-compare-before = { $count ->
   *[other] 比较第 { $count } 次修订与前一次
}
draft-compare-last = 它改了什么
draft-compare-latest = 此后的变化
draft-compare-nothing = 无文本
draft-restore = 恢复为此文本
draft-restore-hint = 作为新的修订；此后的内容仍留在修订中。
draft-restored-note = { $count ->
   *[other] 同第 { $count } 次修订
}

draft-origins = 谁写了什么
draft-origins-lead = 文本中现有文字出自何人。文字历经修改仍归其作者。
draft-origins-hands = 按作者
draft-origins-regions = 按作者所在区域
draft-origins-few = { $count ->
   *[other] 不予显示：没有一个区域的作者达到 { $count } 人。
}
draft-origins-hidden = { $count ->
   *[other] 作者少于 { $count } 人的区域计入其他。
}
draft-region-others = 其他
draft-origins-bits = 文本中的摘录
draft-origins-text = 逐段
draft-origin-bit = 摘录
draft-origin-import = 来自文件
draft-origin-comment = { $count ->
   *[other] 第 { $count } 号意见
}
draft-bit-unseen = 您无权阅读的摘录
draft-bit-whole = 原样
draft-bit-changed = 有改动
draft-bit-split = 已拆分
draft-bit-moved = 次序有变
draft-bit-gone = 已不在文本中

draft-bits = 放入摘录
draft-bits-lead = 网络希望以之为基础的段落，使用最多的在前。文字保留其出处。
draft-bits-words = 所含文字
draft-bits-any = 任何议题
draft-bits-find = 查找
draft-bits-none = 没有这样的摘录。阅读本站的声明、报告和邮件时可以标出摘录。
draft-bit-supports = { $count ->
   *[other] { $count } 人支持
}
draft-bit-choose = 选择
draft-bit-place = 摘录放在何处
draft-bit-after = 放在其后
draft-bit-first = 最前面
draft-bit-put = 放入
draft-bit-put-hint = 作为新的修订。其出处会有记载。

fact-statement-revised = 修订了一项声明的文本
fact-statement-drafter-forgotten = 从一项声明的修订中移除了姓名
