printing-absent = 本网站不生成 PDF 文件。请用浏览器打印本页：页面备有适合纸张的版式，多数浏览器还可将其存为 PDF。
printing-busy = 当前正有其他人在打印。请一分钟后再试，或用浏览器打印本页。
printing-long = 此文本过长，无法生成 PDF。请用浏览器打印本页，或下载 Markdown 文本。
printing-failed = 未能生成 PDF；网站管理者可在日志中查到原因。请改用浏览器打印本页。
