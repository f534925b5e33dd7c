# 搜索。
search-title = 搜索
search-words = 关键词
search-words-hint = 输入任何语言的几个词。引号可使词语保持连在一起。
search-find = 搜索
search-wider = 也用其他语言查找
search-as-typed = 只查找我输入的词
search-failed = 搜索暂时无法使用。请过几分钟再试。
search-kinds = 结果类别
search-all = 全部
search-remove = 移除
search-none = 没有找到与 { $words } 有关的内容。可以减少或更换关键词再试。
search-found = { $count } 个结果
search-pages = 结果分页
search-page = 第 { $count } 页
search-before = 上一页
search-after = 下一页

search-narrow = 缩小范围
search-kind = 类型
search-topic = 主题
search-region = 地区
search-lang = 语言
search-from = 自
search-to = 至
search-any = 不限
search-topics = 主题
search-regions = 地区
search-langs = 语言
search-chosen-from = 自 { $date }
search-chosen-to = 至 { $date }

# Searches that people keep.
search-keep = 保存此搜索
search-is-kept = 您已保存此搜索。
search-kept-title = 您的搜索
search-kept-why = 您保存的搜索一有新内容，就通过邮件（所有搜索合为一封）或其订阅源送达。
search-kept-none = 您还没有保存搜索。先搜索，再保存。
search-often = 新内容邮件
search-daily = 每天早上
search-weekly = 每周一早上
search-never = 不发
search-save = 保存
search-drop = 删除此搜索
search-feed-make = 为其订阅源生成地址
search-feed-renew = 为其订阅源更换地址
search-feed-withdraw = 撤销地址
search-feed-fresh = 供您的阅读器使用的订阅源地址。仅此时显示；知道它的人能读到您可以找到的内容：
search-said-kept = 搜索已保存。新内容每周一早上送达；您可以在“您的搜索”中更改。
search-said-changed = 已保存。
search-said-dropped = 搜索已删除。
search-said-withdrawn = 该地址已失效。
search-too-many = 您已保存 { $count } 个搜索。请先删除一个。
search-follow = 关注此主题
search-follows = 您已关注此主题。

# The mail about them.
search-mail-subject = 您的搜索有 { $count } 项新内容
search-mail-more = 另有 { $count } 项：
search-mail-why = 您收到此邮件，是因为您在 { $network } 保存了搜索。
search-mail-choose = 更改发送频率：{ $link }
search-mail-stop = 不再接收此类邮件：{ $link }
search-unsubscribe = 关于您的搜索的邮件
search-stop-ask = 不再接收关于您的搜索新内容的邮件吗？搜索及其订阅源会保留。
search-stop = 不再接收此类邮件
search-stopped = 此类邮件将不再发送。

fact-search-kept = 保存了一个搜索
fact-search-changed = 重新选择了已保存搜索的邮件
fact-search-dropped = 删除了一个已保存的搜索
fact-search-feed-given = 已保存的搜索获得了订阅源地址
fact-search-feed-withdrawn = 撤销了已保存搜索的订阅源地址
fact-searches-told = 寄出了某人搜索的新内容
fact-search-mail-stopped = 停止了关于搜索的邮件
