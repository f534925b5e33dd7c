# The text as a document.
exports-heading = 带走文本
exports-html = 单页（HTML）
exports-txt = 纯文本
exports-pdf = PDF
exports-print = 也可以打印本页：页面备有适合纸张的版式，多数浏览器还可将其存为 PDF。
exports-to-page = 前往声明页面
exports-draft = 尚未获任何人通过的草案
exports-to = 致：{ $names }
exports-objections = 反对意见
exports-answer = 答复
exports-minority = 少数意见文本
exports-signatories = 签署者
exports-organizations = { $count ->
   *[other] { $count } 个组织
}
exports-people = { $count ->
   *[other] { $count } 人
}
exports-hash = 此文本的 SHA-256：{ $hash }

# A text from outside.
exports-import = 导入文本
exports-import-lead = 标题、列表、强调、链接、脚注、引文和表格会保留；版面、图片和批注不会。若有修订痕迹，取接受修订后的文本。
exports-import-file = 文件
exports-import-hint = DOCX、ODT、HTML、Markdown 或纯文本，最大 5 MB。
exports-import-read = 读取
exports-import-then = 保存任何内容之前，您可在下一页查看文本。
exports-import-missing = 请选择一个文件。
