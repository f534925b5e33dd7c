# 搜索。
search-title = 搜索
search-words = 关键词
search-words-hint = 输入任何语言的几个词。引号可使词语保持连在一起。
search-find = 搜索
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
