# البحث.
search-title = البحث
search-words = الكلمات
search-words-hint = بضع كلمات بأي لغة. علامات الاقتباس تُبقي الكلمات معًا.
search-find = ابحث
search-failed = البحث لا يعمل الآن. حاول من جديد بعد بضع دقائق.
search-kinds = أنواع النتائج
search-all = الكل
search-remove = أزل
search-none = لم يُعثر على شيء عن { $words }. جرّب كلمات أقل أو كلمات أخرى.
search-found = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-pages = صفحات النتائج
search-page = الصفحة { $count }
search-before = السابقة
search-after = التالية
