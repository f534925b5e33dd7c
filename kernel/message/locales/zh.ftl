unreadable-too-big = 这封邮件超过了我们能读取的 32 MB。请改用链接发送大文件。
unreadable-too-many-headers = 这封邮件的信头比任何普通邮件程序写出的都大。请换一个邮件程序重新发送。
unreadable-too-deep = 这里层层转发的邮件太多。请只转发重要的那一封。
unreadable-too-many-parts = 这封邮件的部分超过 1,000 个。请减少一次发送的附件。
unreadable-not-mail = 这不是邮件：开头没有信头。
