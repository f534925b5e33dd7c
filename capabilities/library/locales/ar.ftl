# The library.
library-title = المكتبة
library-lead = وثائق المنتديات والعمليات، مرتّبة في مجلدات، مع مؤلفيها ومصادرها.
library-empty = لا مجلدات بعد. ينشئ المشاركون أولها عبر «مجلد جديد».
library-newest = أُضيف مؤخرًا
library-drive-hint = يُقرأ أيضًا كقرص شبكي:
library-network-only = للشبكة فقط
library-closed = لا يرى هذا إلا أعضاء الشبكة.
library-of-topic = وثائق عن { $topic }
library-found = الوثائق
library-none-so = لا وثائق كهذه.
library-pages = الصفحات
library-page-first = من البداية
library-page-next = المزيد
library-sorting = الترتيب
library-sort-title = حسب العنوان
library-sort-date = حسب التاريخ
library-sort-added = الأحدث إضافةً
library-choosing = الاختيار
library-all = أظهر الكل من جديد
library-back = رجوع
library-save = حفظ
library-not-said = غير محدد
library-topics = المواضيع
library-too-many-topics = اختر مواضيع أقل (الحد الأقصى: { $count }).
library-visibility = من يراه
library-visibility-public = الجميع
library-visibility-network = أعضاء الشبكة فقط
library-crossed = غيّره شخص آخر في هذه الأثناء. افتحه من جديد وأعد تعديلك.
library-removed-kept = { $count ->
    [zero] يمكن استرجاعه اليوم.
    [one] يمكن استرجاعه خلال يوم واحد.
    [two] يمكن استرجاعه خلال يومين.
    [few] يمكن استرجاعه خلال { $count } أيام.
    [many] يمكن استرجاعه خلال { $count } يومًا.
   *[other] يمكن استرجاعه خلال { $count } يوم.
}
library-said-restored = عاد إلى مكانه.
library-beside = وثائق حول هذا الموضوع
library-beside-all = كل الوثائق حول هذا الموضوع

# Folders.
folder-kind = مجلد
folder-new = مجلد جديد
folder-edit = تعديل أو نقل
folder-name = الاسم
folder-parent = داخل أي مجلد
folder-parent-hint = آخر عنوانه، بعد ‎/library/‎.
folder-top = في المستوى الأعلى
folder-about = ماذا فيه
folder-about-hint = جملة أو جملتان. تُفهم صيغة Markdown.
folder-lang = لغة الاسم والوصف
folder-position = موضعه بين جيرانه
folder-position-hint = رقم؛ الأصغر أولًا. والمتساوية تُرتّب بالاسم.
folder-subs = المجلدات
folder-files = الوثائق
folder-documents = { $count ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
folder-empty = لا ملفات بعد.
folder-empty-add = لا ملفات بعد. ارفع أولها، أو مئة منها، عبر «رفع ملفات» أعلاه.
folder-no-files = لا ملفات بعد. يستطيع المشاركون إضافتها بعد تسجيل الدخول.
folder-no-files-add = لا ملفات بعد. أضف بعضها:
folder-all-files = كل ملفات هذا المجلد
folder-zip = الكل في ملف ZIP واحد
folder-code = يظهر في أي نص بكتابة
folder-not-yours = لا يغيّر هذا المجلد إلا من أنشأه والميسّرون.
folder-not-there = لا يوجد مجلد كهذا. اختر مجلدًا موجودًا.
folder-in-itself = لا يوضع المجلد في نفسه ولا في مجلد بداخله. اختر موضعًا آخر.
folder-too-deep = لا تتداخل المجلدات أعمق من هذا (الحد الأقصى فوقه: { $count }). اختر موضعًا أعلى.
folder-too-many = بلغت المكتبة أقصى عدد من المجلدات ({ $count }). احذف واحدًا أولًا.
folder-too-large-to-pack = هذا أكبر من أن يُجمع في ملف واحد (الحد الأقصى { $count } وثيقة و{ $gigabytes } غيغابايت). خذ مجلداته واحدًا واحدًا.
folder-packing-busy = تُحزَم الآن مجلدات كثيرة. حاول مرة أخرى بعد دقيقة.
folder-said-added = أُنشئ المجلد.
folder-said-changed = عُدّل المجلد.
folder-said-removed = حُذف المجلد.
folder-remove = حذف هذا المجلد
folder-remove-empty = لا شيء في هذا المجلد.
folder-remove-documents = { $count ->
    [zero] لا تذهب معه وثائق.
    [one] تذهب معه وثيقة واحدة.
    [two] تذهب معه وثيقتان.
    [few] تذهب معه { $count } وثائق.
    [many] تذهب معه { $count } وثيقة.
   *[other] تذهب معه { $count } وثيقة.
}
folder-remove-folders = وهذه المجلدات التي بداخله:
folder-remove-more = { $count ->
    [zero] ولا غيرها
    [one] ومجلد آخر
    [two] ومجلدان آخران
    [few] و{ $count } مجلدات أخرى
    [many] و{ $count } مجلدًا آخر
   *[other] و{ $count } مجلد آخر
}
folder-remove-do = احذف كل هذا
folder-told-otherwise = أُضيف شيء أو أُزيل منذ أن أُبلغت بما سيذهب. انظر مجددًا قبل الحذف.

# What was removed.
removal-title = محذوف
removal-folder = يمكن أن يعود هذا المجلد وكل ما فيه حتى { $date }. ثم يُنسى.
removal-document = يمكن أن تعود هذه الوثيقة حتى { $date }. ثم تُنسى.
removal-undo = استرجاع

# Documents.
document-kind = وثيقة
document-title = العنوان
document-authors = المؤلفون
document-dated = التاريخ
document-dated-hint = بقدر ما هو معروف: 2014 أو 2014-04 أو 2014-04-23.
document-wrong-date = اكتب التاريخ هكذا: 2014 أو 2014-04 أو 2014-04-23.
document-lang = اللغة
document-source = المصدر
document-source-hint = حيث نُشرت.
document-licence = الترخيص
document-licence-hint = مثلًا CC BY 4.0.
document-summary = الملخّص
document-folder = المجلد
document-edit = وصف أو نقل
document-open = فتح الملف
document-pages = { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
document-picture = الصفحة الأولى
document-beginning = كيف تبدأ
document-read-text = اقرأ نصّها هنا
document-text-hint = هذا هو النص المقروء من الملف؛ وقد يُظهر الملف نفسه أكثر.
document-text-before = النص السابق
document-text-next = النص التالي
document-waiting = يُقرأ نصّها الآن، ويمكن البحث فيه بعد لحظة.
document-unread-slow = تعذّرت قراءة نصّها: استغرقت القراءة وقتًا طويلًا. الملف نفسه محفوظ.
document-unread-large = تعذّرت قراءة نصّها: الملف، أو ما يصير إليه بعد فكّه، أكبر مما يُقرأ. الملف نفسه محفوظ.
document-unread-locked = تعذّرت قراءة نصّها: الملف محمي بكلمة سر.
document-unread-empty = لا كلمات في هذا الملف يمكن قراءتها.
document-unread-broken = تعذّرت قراءة نصّها: الملف تالف أو مصنوع بطريقة غير معروفة هنا. الملف نفسه محفوظ.
document-versions = الإصدارات
document-version = الإصدار { $count }
document-new-version = إصدار جديد
document-all-versions = كل الإصدارات والسجل
document-history = السجل
document-note = ما المختلف
document-note-hint = سطر واحد، لمن يعرف الإصدار السابق.
document-file = الملف
document-cite = للاستشهاد بها
document-same-version = هذا الملف إصدار من «{ $title }» بالفعل.
document-same-elsewhere = هذا الملف موجود هنا بالفعل باسم «{ $title }».
document-too-many-versions = بلغت هذه الوثيقة أقصى عدد من الإصدارات ({ $count }). أضفها كوثيقة أخرى.
document-not-yours = لا يغيّر هذه الوثيقة إلا من أضافها والميسّرون.
document-folder-gone = مجلد هذه الوثيقة محذوف. استرجع المجلد أولًا.
document-remove = حذف هذه الوثيقة
document-remove-why = تذهب مع كل إصداراتها. ويمكن أن تعود خلال 30 يومًا.
document-said-changed = عُدّلت الوثيقة.
document-said-version = حُفظ الإصدار الجديد.
document-said-removed = حُذفت الوثيقة.
packed-from = كما كان في { $date }، على

# Uploads.
upload-title = رفع ملفات
upload-lead = ملف واحد أو مئة. ما تقوله هنا يسري عليها جميعًا؛ تؤخذ العناوين من أسمائها، ويمكن وصف كل منها لاحقًا. وجدول metadata.csv يُرسل معها، بأعمدة file وtitle وauthor وdate، يصفها دفعة واحدة.
upload-lang-found = تُستنتج من النص
upload-files = الملفات
upload-files-hint = { $count ->
    [zero] كل منها { $count } ميغابايت على الأكثر. يمكن البحث في كلمات PDF وODT وDOCX والنصوص وصفحات الويب.
    [one] كل منها ميغابايت واحد على الأكثر. يمكن البحث في كلمات PDF وODT وDOCX والنصوص وصفحات الويب.
    [two] كل منها ميغابايتان على الأكثر. يمكن البحث في كلمات PDF وODT وDOCX والنصوص وصفحات الويب.
    [few] كل منها { $count } ميغابايت على الأكثر. يمكن البحث في كلمات PDF وODT وDOCX والنصوص وصفحات الويب.
    [many] كل منها { $count } ميغابايت على الأكثر. يمكن البحث في كلمات PDF وODT وDOCX والنصوص وصفحات الويب.
   *[other] كل منها { $count } ميغابايت على الأكثر. يمكن البحث في كلمات PDF وODT وDOCX والنصوص وصفحات الويب.
}
upload-many-hint = { $count ->
    [zero] لا ملفات دفعة واحدة.
    [one] ملف واحد على الأكثر دفعة واحدة.
    [two] ملفان على الأكثر دفعة واحدة.
    [few] { $count } ملفات على الأكثر دفعة واحدة.
    [many] { $count } ملفًا على الأكثر دفعة واحدة.
   *[other] { $count } ملف على الأكثر دفعة واحدة.
}
upload-send = رفع
upload-sending = جارٍ الإرسال…
upload-waiting = انقطع الاتصال؛ ويُستأنف الإرسال فور عودته…
upload-no-files = اختر ملفًا واحدًا على الأقل.
upload-too-many = هذه ملفات كثيرة دفعة واحدة (الحد الأقصى: { $count }). أرسل الباقي في عملية رفع أخرى.
upload-too-large-form = الملفات مجتمعةً أكبر من أن تُرسل دفعة واحدة (الحد الأقصى { $megabytes } ميغابايت). اختر ملفات أقل أو أصغر؛ وما كتبته محفوظ.
upload-done = ما صارت إليه ملفاتك
upload-kept = حُفظت
upload-kept-hint = تُقرأ نصوصها الآن، ويمكن البحث فيها بعد لحظة.
upload-same = موجودة بالفعل
upload-refused = لم تُقبل
upload-sheet = قُرئ { $name } بوصفه الجدول الذي يصف البقية.
upload-awaited = لم تكتمل بعد
upload-awaited-hint = اختر هذه الملفات من جديد: يستأنف الإرسال من حيث توقف.
upload-go-on = متابعة
upload-none-of-these = ليس أي من الملفات التي اخترتها من هذه. اختر الملفات المذكورة هنا كما كانت.
upload-unfinished = { $count ->
    [zero] لا ملفات ناقصة
    [one] ملف واحد لم يصل كاملًا. تابع الإرسال
    [two] ملفان لم يصلا كاملين. تابع الإرسال
    [few] { $count } ملفات لم تصل كاملة. تابع الإرسال
    [many] { $count } ملفًا لم تصل كاملة. تابع الإرسال
   *[other] { $count } ملف لم تصل كاملة. تابع الإرسال
}
upload-to-folder = إلى المجلد

# The drive.
drive-title = المكتبة كقرص شبكي
drive-lead = يُظهر الحاسوب المكتبة كمجلد لديه، للقراءة فقط، عند وصله بأحد هذين العنوانين (WebDAV).
drive-open = ما يجوز للجميع قراءته
drive-own = مع ما يخص الشبكة، بكلمة سر
drive-passwords = كلمات سر برامجك
drive-none = لا شيء بعد. لا يستطيع البرنامج تسجيل الدخول مثلك؛ أنشئ له كلمة سر خاصة يمكنك سحبها.
drive-label = لأي جهاز أو برنامج
drive-label-hint = لتعرف أيها تسحب.
drive-make = إنشاء كلمة سر
drive-fresh = هذه كلمة السر. لا تُعرض إلا الآن؛ ويصلح أي اسم مستخدم.
drive-revoke = سحب
drive-said-revoked = لم تعد كلمة السر صالحة.
drive-too-many = لديك أقصى عدد من كلمات السر ({ $count }). اسحب واحدة أولًا.

# Notices.
notice-library-followed = وثائق جديدة في مجلدات أتابعها
notice-document-added = أُضيفت وثيقة: { $title }
notice-document-version = هناك إصدار جديد: { $title }

# In the stewards’ log.
fact-folder-added = أُنشئ مجلد
fact-folder-changed = وُصف مجلد وصفًا آخر
fact-folder-moved = نُقل مجلد أو تغيّر من يراه
fact-folder-removed = حُذف مجلد
fact-folder-restored = عاد مجلد
fact-folder-forgotten = نُسي مجلد محذوف
fact-document-added = أُضيفت وثيقة
fact-document-changed = وُصفت وثيقة وصفًا آخر
fact-document-version-added = لوثيقة إصدار جديد
fact-document-read = قُرئ نص وثيقة أو تعذّرت قراءته
fact-document-removed = حُذفت وثيقة
fact-document-restored = عادت وثيقة
fact-document-shifted = تغيّر العثور على وثيقة مع مجلدها
fact-document-forgotten = نُسيت وثيقة محذوفة
fact-drive-password-made = أنشأ أحدهم كلمة سر للقرص الشبكي
fact-drive-password-revoked = سُحبت كلمة سر للقرص الشبكي
fact-library-person-forgotten = غادر الشبكة شخص كان له شيء في المكتبة
fact-upload-begun = يرسل أحدهم ملفات إلى مجلد
fact-upload-told = أُبلغ بما صار إليه ملف مُرسل
fact-uploads-forgotten = نُسي مصير ملفات أُرسلت منذ زمن
