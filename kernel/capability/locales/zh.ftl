# Mail that comes to the house.
mail-forwarded-letter = { $author } 给 { $address } 写了以下内容。回复本邮件即可答复对方。
fact-mail-unanswered = 一封邮件答复未能被接受
fact-mail-forwarded = 一封来信已转交管理者
fact-mail-refused = 中继服务器拒绝了一份副本
fact-mail-bounced = 一份副本被退回
fact-mail-complained = 有读者投诉了一份副本
