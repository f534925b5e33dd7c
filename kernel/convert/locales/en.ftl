convert-empty = There is no text in this file.
convert-large = This file is larger than the { $limit } MB that are read. Take its pictures out, or paste the text.
convert-unpacked = There is far more in this file than in any document. Save it anew from your word processor, or paste the text.
convert-deep = This file is built in too many levels. Save it anew from your word processor, or paste the text.
convert-long = This text is longer than a statement may be. Take a part of it.
convert-unknown = This kind of file is not read here. Save it as DOCX, ODT, HTML, Markdown or plain text, or paste the text.
convert-locked = This file is protected by a password. Save it without one.
convert-broken = This file cannot be read; it may be damaged. Save it anew from your word processor, or paste the text.
