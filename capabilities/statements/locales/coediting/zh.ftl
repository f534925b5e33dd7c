## 共同撰写

together-title = 共同撰写：{ $title }
together-heading = 共同撰写
together-lead = 多人可以同时撰写这份文本，彼此都能看到对方输入的内容。当其中一人将其存为修订版时，它就成为草案的一部分。
together-no-script = 共同撰写需要浏览器运行脚本。如果不能运行，请使用下方的普通表单：两人同时保存的内容会在那里合并。
together-connecting = 正在连接……
together-saving = 正在保存……
together-saved = 已全部保存。
together-offline = 没有连接。请继续撰写：内容留在本页，恢复连接后会自动保存。
together-closed = 这里已不能再撰写：文本已关闭，或者您不再是起草人。您看到的内容仍可复制。
together-refused = 本页发送的内容被拒绝，因此已停止。请复制尚未保存的内容，然后重新加载页面。
together-large = 文本将超过允许的长度。请复制最后撰写的内容，然后重新加载页面。
together-label = 声明文本（Markdown）
together-alone = 没有其他人在这里
together-here = 当前在场
together-revision = 存为修订版
together-note = 改动说明
together-note-hint = 选填：显示在修订版旁的几句话。
together-save = 存为修订版
together-save-hint = 之后所有人都可以将它与前一版比较。每个词都归于输入它的人。
together-frozen = 在此阶段不能更改文本。
together-plain = 改用普通表单撰写
together-said-saved = 已存为修订版。
together-said-same = 自上一修订版以来没有变化。
together-empty = 还没有文本：未保存任何内容。
together-too-long = 文本超过允许的长度。请缩短后再保存。
