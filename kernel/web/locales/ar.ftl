# إطار كل صفحة.
frame-skip = انتقل إلى المحتوى
frame-nav = التنقل الرئيسي
frame-search = بحث
frame-you = حسابك
frame-sign-in = تسجيل الدخول
frame-demo = هذا عرض تجريبي. الأشخاص فيه غير حقيقيين، وما تكتبه هنا قد يُمحى في أي وقت.
frame-tongues = اللغة
frame-zone = الأوقات بتوقيت { $city }
frame-zone-choose = اختر منطقتك الزمنية
frame-privacy = ما نحتفظ به عنك
frame-stewardship = إدارة الشبكة

# الاستمارات.
form-optional = (اختياري)
form-wrong = { $count ->
    [zero] لا حقول تحتاج إلى مراجعة.
    [one] حقل واحد يحتاج إلى مراجعة. كل ما كتبته ما زال في مكانه.
    [two] حقلان يحتاجان إلى مراجعة. كل ما كتبته ما زال في مكانه.
    [few] { $count } حقول تحتاج إلى مراجعة. كل ما كتبته ما زال في مكانه.
    [many] { $count } حقلًا يحتاج إلى مراجعة. كل ما كتبته ما زال في مكانه.
   *[other] { $count } حقل يحتاج إلى مراجعة. كل ما كتبته ما زال في مكانه.
}
form-stale = سجّلت الدخول أو الخروج بعد فتح هذه الاستمارة. ما كتبته محفوظ في هذه الصفحة: أعد إرساله من هنا.
upload-unreadable = لم تصل الاستمارة كاملة. ارجع وأرسلها من جديد.
upload-too-large = ينبغي ألا يتجاوز حجم الملفات معًا { $megabytes } م.ب. اختر ملفات أصغر، أو أضف رابطًا بدلًا منها.
limit-wait = { $minutes ->
    [zero] محاولات كثيرة متتالية. حاول من جديد الآن.
    [one] محاولات كثيرة متتالية. حاول من جديد بعد دقيقة.
    [two] محاولات كثيرة متتالية. حاول من جديد بعد دقيقتين.
    [few] محاولات كثيرة متتالية. حاول من جديد بعد { $minutes } دقائق.
    [many] محاولات كثيرة متتالية. حاول من جديد بعد { $minutes } دقيقة.
   *[other] محاولات كثيرة متتالية. حاول من جديد بعد { $minutes } دقيقة.
}

# ما الخطأ في قيمة ما.
wrong-missing = يُرجى ملء هذا الحقل.
wrong-empty = اكتب شيئًا هنا.
wrong-long = الحد الأقصى لعدد الأحرف هو { $max }، وعددها الآن { $length }.
wrong-choice = اختر واحدًا من الخيارات المعروضة.
wrong-id = هذا لا يؤدي إلى شيء هنا.
wrong-token = هذا الرابط غير كامل. انسخه كله من الرسالة.
wrong-email = هذا ليس عنوان بريد إلكتروني. ينبغي أن يكون على شكل name@example.org.
wrong-slug = استخدم الأحرف اللاتينية الصغيرة a–z والأرقام والشرطات.
wrong-link = هذا ليس عنوانًا على الويب. ينبغي أن يكون على شكل https://example.org/page.
wrong-zone = هذه ليست منطقة زمنية. اختر واحدة من القائمة.
wrong-lang = هذا ليس رمز لغة. ينبغي أن يكون على شكل fr أو pt-BR.
wrong-country = هذا ليس بلدًا من القائمة. اختر بلدًا.

# من يحق له.
denied-applicant = لم تردّ الشبكة بعدُ على طلب انضمامك. يمكنك القراءة في هذه الأثناء، وسيصلك الرد بالبريد.
denied-facilitator = هذا مخصص لفريق التيسير في الشبكة.
denied-steward = هذا مخصص لمسؤولي الشبكة.
denied-this = لا يمكنك فعل هذا.

# حين لا يعمل شيء ما.
trouble-not-found = لا شيء هنا
trouble-not-found-why = ربما كُتب العنوان خطأً، أو أن ما هنا ليس متاحًا لك. لعل البحث يجده.
trouble-denied = هذا غير متاح لك
trouble-refused = تعذّر القيام بذلك
trouble-signed-out = لم تعد مسجّل الدخول
trouble-signed-out-why = ما كتبته محفوظ في هذه الصفحة. سجّل الدخول في نافذة أخرى، ثم عد إلى هذه وأرسل من جديد.
trouble-sign-in = تسجيل الدخول في نافذة أخرى
trouble-send-again = سجّلت الدخول: أرسل من جديد
trouble-send = أرسل من جديد
trouble-fault = حدث خطأ من جانبنا
trouble-fault-why = لم يتغير شيء. حاول من جديد بعد قليل. إن تكرر ذلك فأعطِ أحد مسؤولي الشبكة الرقم المرجعي أدناه.
trouble-fault-reference = الرقم المرجعي: { $reference }
trouble-home = إلى الصفحة الرئيسية
shortcode-unknown = لا يظهر شيء هنا مقابل { $code }: لا توجد فعالية كهذه. لا يرى هذه الملاحظة إلا المحررون.

# التواريخ والأحجام.
date-today = اليوم
date-tomorrow = غدًا
date-in-days = { $count ->
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يومًا
   *[other] بعد { $count } يوم
}
date-days-ago = { $count ->
    [zero] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
}
date-in-months = { $count ->
    [zero] خلال هذا الشهر
    [one] بعد شهر
    [two] بعد شهرين
    [few] بعد { $count } أشهر
    [many] بعد { $count } شهرًا
   *[other] بعد { $count } شهر
}
date-in-years = { $count ->
    [zero] خلال هذا العام
    [one] بعد سنة
    [two] بعد سنتين
    [few] بعد { $count } سنوات
    [many] بعد { $count } سنة
   *[other] بعد { $count } سنة
}
date-months-ago = { $count ->
    [zero] هذا الشهر
    [one] قبل شهر
    [two] قبل شهرين
    [few] قبل { $count } أشهر
    [many] قبل { $count } شهرًا
   *[other] قبل { $count } شهر
}
date-years-ago = { $count ->
    [zero] هذا العام
    [one] قبل سنة
    [two] قبل سنتين
    [few] قبل { $count } سنوات
    [many] قبل { $count } سنة
   *[other] قبل { $count } سنة
}
size-bytes = { $count ->
    [zero] 0 بايت
    [one] بايت واحد
    [two] بايتان
    [few] { $count } بايتات
    [many] { $count } بايتًا
   *[other] { $count } بايت
}
size-kilobytes = { $count } ك.ب
size-megabytes = { $count } م.ب

# كيف تقرأ: اللغة والمنطقة الزمنية.
zone-heading = منطقتك الزمنية
zone-why = يظهر كل وقت بتوقيت مكان الفعالية، وبالتوقيت العالمي المنسق، وبتوقيت مكانك.
zone-label = المنطقة الزمنية
zone-save = استخدم هذه المنطقة

# الصفحة التي تعرض كل جزء.
style-heading = أجزاء الصفحة
style-field = حقل
style-hint = التلميح يقول ما يساعد، لا ما هو ممنوع.

# Two versions of a text beside each other.
compare-same = { $count ->
    [zero] لا فقرات كما كانت
    [one] فقرة واحدة كما كانت
    [two] فقرتان كما كانتا
    [few] { $count } فقرات كما كانت
    [many] { $count } فقرة كما كانت
   *[other] { $count } فقرة كما كانت
}
compare-view = طريقة العرض
compare-view-inline = في نص واحد
compare-view-side = جنبًا إلى جنب
compare-how-changed = تغيّرت
compare-how-moved = نُقلت
compare-how-added = أُضيفت
compare-how-removed = حُذفت
compare-heard-added = أُضيف:
compare-heard-removed = حُذف:
compare-heard-end = نهاية التغيير؛
compare-parts = المزيد مما تغيّر
compare-before = السابق
compare-next = المزيد

# Links by name.
link-write = اكتب هذه الصفحة
