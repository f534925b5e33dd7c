## Lists

## Archive

list-archive = الأرشيف
list-archive-counts = { $messages } في { $threads }.
list-messages = { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
list-thread-count = { $count ->
    [zero] لا نقاشات
    [one] نقاش واحد
    [two] نقاشين
    [few] { $count } نقاشات
    [many] { $count } نقاشًا
   *[other] { $count } نقاش
}
list-threads = النقاشات
list-threads-all = كل النقاشات
list-months = الأشهر
list-new-thread = اكتب إلى القائمة
list-no-messages = لا رسائل بعد.
list-newest = الأحدث
list-older = الأقدم
list-before = السابقة
list-after = التالية
list-feed = خلاصة Atom
list-download = تنزيل (mbox)
list-download-message = تنزيل هذه الرسالة (.eml)
list-thread-mute-this = اكتم هذا النقاش
list-thread-muted = لا تصلك رسائل من هذا النقاش.
list-thread-follow-this = استلم كل رسائل هذا النقاش
list-thread-followed = تصلك كل رسائل هذا النقاش.
list-thread-plain = مثل سائر النقاشات
list-reply = رد
list-answers = ردًّا على { $author }
list-in-thread = في نقاشها
list-headers = ترويسات الرسالة
list-quoted = نص مقتبس
list-author-unknown = كاتب غير معروف
list-no-subject = (بلا موضوع)
list-messages-found = الرسائل
list-message-encrypted = هذه الرسالة مشفّرة، ولا يقرؤها إلا من كُتبت إليهم.
list-message-from-html = كُتبت هذه الرسالة بصيغة HTML، ويُعرض نصها فقط.
list-message-empty = لا نص في هذه الرسالة.
list-message-redacted = حُذفت هذه الرسالة.
list-redact = احذف هذه الرسالة
list-redact-lead = يُزال نصها وملفاتها وموضوعها وكاتبها نهائيًا، ويبقى مكانها في النقاش مع التاريخ والسبب الذي تكتبه. لا يمكن استرجاع النسخ التي أُرسلت بالبريد.
list-redact-why = السبب
list-redact-why-hint = يراه كل من يستطيع قراءة الأرشيف.
list-redacted = حُذفت الرسالة.
list-redacted-already = سبق حذف هذه الرسالة.
list-order = الترتيب
list-by-thread = حسب النقاش
list-by-date = حسب التاريخ
list-reply-heading = رد إلى القائمة
list-subject = الموضوع
list-text = النص
list-send = أرسل
list-quote = اقتبس الرسالة
list-wrote = كتب { $author }:
list-back = رجوع
list-compose-hint = تصل رسالتك بالبريد إلى كل المشتركين باسمك، وتبقى في الأرشيف.
list-denied-write = لا يكتب هنا إلا أعضاء الشبكة والمشتركون في هذه القائمة، وما دامت القائمة مفتوحة.
list-said-posted = رسالتك في الأرشيف وفي طريقها إلى كل المشتركين.
list-said-held = رسالتك تنتظر أحد المشرفين، وسيصلك بريد بعد أن يقرر.
