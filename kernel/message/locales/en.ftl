unreadable-too-big = This mail is larger than the 32 MB that we read. Send large files by a link instead.
unreadable-too-many-headers = The header of this mail is larger than any that people's programs write. Send it again from another mail program.
unreadable-too-deep = Too many mails are forwarded within each other here. Forward the one that matters by itself.
unreadable-too-many-parts = This mail has more than 1,000 parts. Send fewer attachments at once.
unreadable-not-mail = This is no mail: it begins without a header.
