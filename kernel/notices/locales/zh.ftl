# 通知页面。
notices-title = 通知
notices-none = 暂无通知。您参与的内容有变化时，会显示在这里。
notices-new = 新
notices-mark-seen = 这些我已看过
notices-pages = 通知分页
notices-older = 更早的通知
notices-choices = 通知方式
notices-choices-why = 除您关闭的以外，所有通知都显示在本页；请在此选择哪些还要通过邮件发送。
notices-at-once = 立即发送邮件
notices-in-digest = 每天一封邮件
notices-on-site = 只显示在本页
notices-never = 不通知
notices-save = 保存
notices-said-seen = 已标为看过。
notices-said-chosen = 已保存。今后将按此方式通知您。

# 邮件。
notices-digest = 每天一封邮件
notices-digest-subject = { $count } 件与您有关的事
notices-digest-more = 其余在您的页面上：{ $link }
notices-mail-why-kind = 您收到此邮件，是因为您选择通过邮件接收以下通知：{ $kind }。
notices-mail-why-address = 您收到此邮件，是因为您为此向 { $network } 提供了邮箱地址。
notices-mail-why-digest = 这是 { $network } 给您的每日邮件。
notices-mail-choose = 选择通知内容和方式：{ $link }
notices-mail-stop = 不再接收此类邮件：{ $link }

# 停止邮件。
notices-unsubscribe = 不再接收邮件
notices-stop-ask = 要停止发送这类邮件吗？{ $kind }
notices-stop = 是的，请停止
notices-stopped = 这类邮件已停止发送：{ $kind }
notices-choose-all = 设置所有通知

# 关注。
following-title = 您关注的内容
following-why = 这些内容有变化时您会得知。其他人看不到此列表。
following-none = 还没有。倡议、声明、活动等页面上都有“关注”按钮。
following-follow = 关注
following-stop = 不再关注
following-gone = 您已无权查看或已不存在的内容；不会再有相关通知。
following-since = 自 { $moment } 起
following-pages = 您关注内容的分页
following-older = 更早关注的
following-many = 您已关注 { $count } 项，已达上限。请先取消一些关注。
following-said-begun = 您已关注此项，有变化时会得知。
following-said-ended = 您已不再关注此项。

# In the stewards' log.
fact-notices-told = 通知了相关人员
fact-notices-digested = 发送了每日邮件
fact-notices-seen = 查看了自己的通知
fact-notices-chosen = 选择了接收哪些通知
fact-following-begun = 关注了某项内容
fact-following-ended = 不再关注某项内容
