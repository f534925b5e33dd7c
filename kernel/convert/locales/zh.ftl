convert-empty = 此文件中没有文字。
convert-large = 此文件超过可读取的 { $limit } MB。请删去其中的图片，或直接粘贴文字。
convert-unpacked = 此文件所含内容远远超过一般文档。请用文字处理软件重新保存，或直接粘贴文字。
convert-deep = 此文件的嵌套层级过多。请用文字处理软件重新保存，或直接粘贴文字。
convert-long = 此文字超过一份声明允许的长度。请只取其中一部分。
convert-unknown = 这里不读取此类文件。请另存为 DOCX、ODT、HTML、Markdown 或纯文本，或直接粘贴文字。
convert-locked = 此文件受密码保护。请取消密码后再保存。
convert-broken = 无法读取此文件，它可能已损坏。请用文字处理软件重新保存，或直接粘贴文字。
