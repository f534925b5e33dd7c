# The calendar.
event-nav = الفعاليات
event-views = طرق العرض
event-upcoming = القادم
event-past = ما انتهى
event-month = شهر
event-week = أسبوع
event-pages = الصفحات
event-page-first = إلى البداية
event-page-next = المزيد
event-week-before = الأسبوع السابق
event-week-after = الأسبوع التالي
event-none = لا شيء مخطط له بعد.
event-none-past = لم يُعقد شيء بعد.
event-none-month = لا شيء في هذا الشهر.
event-none-week = لا شيء في هذا الأسبوع.
event-none-so = لا شيء يطابق هذه التصفية.
event-add = أضف فعالية
event-add-first = أضف أول فعالية
event-edit = عدّل الفعالية
event-mine = ستكون هناك
event-going = { $count ->
    [zero] لا أحد من الشبكة
    [one] شخص واحد من الشبكة
    [two] شخصان من الشبكة
    [few] { $count } أشخاص من الشبكة
    [many] { $count } شخصًا من الشبكة
   *[other] { $count } شخص من الشبكة
}
event-nobody = لا أحد من الشبكة بعد
event-online = عبر الإنترنت
event-subscribe = اشترك في هذا التقويم
event-front-nobody = لا أحد من الشبكة بعد
event-front-nobody-all = كل هذه
event-topic-all = كل الفعاليات في هذا الموضوع
event-organization-all = كل فعاليات هذه المنظمة
event-writing = أوراق وتقارير
event-writing-papers = كل الأوراق المرجعية في هذا الموضوع
event-writing-reports = كل التقارير في هذا الموضوع
event-news = فعالية
event-need-report = اكتب تقريرًا عن { $event } التي حضرتها
event-need-held = { $count ->
    [zero] لا فعاليات تنتظر دخول التقويم
    [one] فعالية واحدة تنتظر دخول التقويم
    [two] فعاليتان تنتظران دخول التقويم
    [few] { $count } فعاليات تنتظر دخول التقويم
    [many] { $count } فعالية تنتظر دخول التقويم
   *[other] { $count } فعالية تنتظر دخول التقويم
}
event-need-doubles = { $count ->
    [zero] لا فعاليات قد تكون هي نفسها
    [one] فعاليتان قد تكونان واحدة: القرار لك
    [two] زوجان من الفعاليات قد يكون كل منهما فعالية واحدة: القرار لك
    [few] { $count } أزواج من الفعاليات قد تكون هي نفسها: القرار لك
    [many] { $count } زوجًا من الفعاليات قد تكون هي نفسها: القرار لك
   *[other] { $count } زوج من الفعاليات قد تكون هي نفسها: القرار لك
}
report-news = تقرير عن فعالية

# Filters.
event-filter = تصفية
event-filter-show = اعرض
event-filter-all = اعرض الكل
event-filter-remove = إزالة
event-filter-mine = فقط ما سأحضره أو أضفته
event-filter-nobody = فقط ما لا يحضره أحد من الشبكة بعد
event-any = أيّ كان
event-source = المصدر

# What an event is.
event-title = العنوان
event-when = متى
event-where = أين
event-about = ما هي
event-from-to = { $from } إلى { $to }
event-now = الآن
event-all-day = أيام كاملة
event-zone = المنطقة الزمنية
event-zone-hint = الأوقات أعلاه هي ما تشير إليه الساعة هناك.
event-zone-of = بتوقيت { $city }
event-zone-own = في { $city }
event-start-date = اليوم الأول
event-start-time = يبدأ الساعة
event-end-date = اليوم الأخير
event-end-date-hint = فقط إن استمرت أكثر من يوم.
event-end-time = ينتهي الساعة
event-place = المكان
event-place-hint = المبنى والمدينة كما يُقال: قصر الأمم، جنيف.
event-country = البلد
event-country-none = لا بلد، أو عبر الإنترنت
event-region = المنطقة
event-remote = رابط المشاركة عن بُعد
event-remote-hint = القاعة أو البث أو صفحة التسجيل.
event-take-part-remotely = شارك عن بُعد
event-description = موضوعها
event-description-hint = بصيغة Markdown. تعمل هنا الرموز القصيرة مثل [participants event="12"].
event-no-description = لم يُكتب عنها شيء بعد.
event-lang = اللغة
event-lang-hint = لغة العنوان والوصف.
event-scope = النطاق
event-scope-local = محلي
event-scope-national = وطني
event-scope-regional = إقليمي
event-scope-global = عالمي
event-kind = النوع
event-kind-gathering = لقاء الشبكة
event-kind-conference = مؤتمر
event-kind-forum = منتدى
event-kind-meeting = اجتماع
event-kind-session = جلسة
event-kind-workshop = ورشة عمل
event-kind-webinar = ندوة عبر الإنترنت
event-kind-consultation = مشاورة
event-kind-other = غير ذلك
event-unsaid = غير محدد
event-organizations = المنظمات التي تعقدها
event-organizations-hint = واحدة في كل سطر، كما تسميها قائمة المنظمات. تظهر الفعالية في صفحاتها أيضًا.
event-organizers = المنظمون
event-organizers-hint = من ليس في تلك القائمة؛ وتبقى الكلمات كما هي.
event-topic = الموضوع
event-topics = الموضوعات
event-hashtag = الوسم
event-url = صفحتها الخاصة
event-url-hint = حيث يقول المنظمون المزيد.
event-takes-place = هل تُعقد؟
event-status = الحالة
event-status-planned = مقررة
event-status-tentative = غير مؤكدة
event-status-moved = نُقلت
event-status-cancelled = أُلغيت
event-cancelled-prefix = أُلغيت:
event-reason = السبب
event-reason-hint = مطلوب عند النقل أو الإلغاء؛ وهو أول ما يقرؤه من أراد الحضور.
event-number = الفعالية رقم { $number }

# Saving.
event-save = احفظ
event-save-hint = سيراها الجميع في التقويم.
event-save-held-hint = يطّلع عليها ميسِّر قبل أن يراها الآخرون.
event-save-change-hint = تبقى النسخة السابقة في السجل. ويُخبَر الحاضرون بتغيّر الوقت أو المكان.
event-said-added = الفعالية الآن في التقويم.
event-said-held = الفعالية تنتظر ميسِّرًا. أنت تراها الآن.
event-said-changed = عُدّلت الفعالية.
event-denied-edit = يستطيع ذلك من أضاف الفعالية وميسّروها وميسّرو الشبكة.
event-wrong-order = لا يمكن أن تنتهي قبل أن تبدأ.
event-wrong-length = لا يمكن أن تستمر أكثر من سنة. راجع التواريخ.
event-wrong-date = اكتب اليوم هكذا: 2026-12-14.
event-wrong-time = اكتب الوقت هكذا: 09:00.
event-wrong-no-time = حدّد متى تبدأ، أو ضع علامة على الأيام الكاملة.
event-wrong-no-end = حدّد متى تنتهي في اليوم الأخير.
event-wrong-reason = اذكر السبب: من أراد الحضور يحتاج إلى معرفته.
event-wrong-organization = لا توجد منظمة باسم «{ $name }» في القائمة. اكتبها في خانة المنظمين، أو أضفها إلى القائمة أولًا.
event-wrong-organizations = لا يزيد عدد المنظمات التي تعقد فعالية واحدة على { $most }.
event-wrong-recorded = في سجلٍّ فعالية على العنوان «{ $slug }»، وهو هنا عنوان فعالية أخرى.
event-wrong-meanwhile = عدّل شخص ما هذه الفعالية منذ أن فتحت النموذج. ما كتبته ما زال هنا؛ اطّلع على الفعالية في نافذة أخرى ثم احفظ مجددًا لتحلّ نسختك محل نسخته.

# History.
event-history = السجل
event-history-versions = النسخ
event-history-different = ما اختلف
event-history-from = من
event-history-to = إلى
event-history-compare = قارن
event-history-first = النسخة الأولى
event-history-former = مشارك سابق

# Review.
event-held = تنتظر ميسِّرًا
event-held-why = لا يراها سوى الميسّرين ومن أضافها.
event-held-list = بانتظار ميسِّر
event-held-lead = لا يرى الآخرون هذه الفعاليات إلا بعد أن تقبلها.
event-held-none = لا شيء ينتظر.
event-take-in = اقبلها
event-decline = لا تقبلها
event-declined = لم تُقبل
event-declined-why = لم يقبلها ميسِّر في التقويم. لا يراها سوى من أضافها والميسّرين.
event-said-taken-in = أصبحت الفعالية في التقويم.
event-said-declined = لم تُقبل الفعالية.

# Who facilitates an event.
event-facilitators = الميسّرون
event-facilitators-lead = يمكنهم تعديل الفعالية وترتيب أوراقها ومتابعة تقاريرها، مثل من أضافها.
event-facilitators-none = لا أحد سوى من أضافها.
event-facilitators-who = من
event-facilitators-who-hint = عنوان ملفهم هنا.
event-facilitators-add = أضف
event-facilitators-add-hint = سيتمكن من تعديل الفعالية فورًا.
event-facilitators-remove = أزِل
event-wrong-person = لا أحد هنا بهذا الملف. انسخ عنوان صفحته.
event-said-facilitator = أصبح ميسِّرًا للفعالية.
event-said-invited = الدعوة في طريقها.
event-invite = دعوة الشبكة
event-invite-hint = يتلقى كل من لم يقل بعد إن كان سيحضر رسالة واحدة يمكنه الرد عليها.
event-invite-held = لا تدعو الفعالية أحدًا قبل أن تُعرض؛ وهذه ما زالت معلّقة.
event-invite-again = دعت هذه الفعالية الجميع خلال الأسبوع الماضي. انتظروا بضعة أيام.
event-said-no-facilitator = لم يعد ميسِّرًا للفعالية.

# Taking it along.
event-take-along = خذها معك
event-subscribe-one = اشترك في هذه الفعالية
event-download = نزّلها لبرنامج تقويم

# One's own calendar.
calendar-own = تقويمك الخاص
calendar-own-lead = عنوان سري لبرنامج التقويم لديك: الفعاليات التي ستحضرها أو أضفتها، محدَّثة دائمًا.
calendar-own-name = { $network }: فعالياتي
calendar-own-once = انسخ هذا العنوان الآن: لن يُعرض إلا هذه المرة. من يملكه يرى تقويمك.
calendar-own-since = لتقويمك عنوان سري منذ { $since }. لا يُعرض مرة أخرى.
calendar-own-make = أنشئ عنوانًا
calendar-own-make-hint = أنت وحدك من ينشئه ويسحبه.
calendar-own-again = أنشئ عنوانًا جديدًا
calendar-own-again-hint = يتوقف العنوان السابق عن العمل.
calendar-own-withdraw = اسحب العنوان
calendar-said-withdrawn = لم يعد العنوان يعمل.

# Sources and doubles.
source-heading = المصادر
source-lead = تُجمع الفعاليات من هذه التقويمات، إلى جانب ما تضيفه الشبكة بنفسها.
source-none = لا تُجمع أي تقويمات بعد.
source-add = إضافة مصدر
source-add-first = أضف الأول
source-name = الاسم
source-name-hint = من ينشر التقويم، بالاسم الذي يعرفه القراء.
source-events = الفعاليات
source-read = آخر قراءة
source-never = ليس بعد
source-failing-kept = لم يُحذف شيء مما كان يعلنه.
source-url = عنوان التقويم
source-url-hint = عنوان iCalendar ‏(https:// أو webcal://). اتركه فارغًا لرفع الملفات يدويًا.
source-zone = المنطقة الزمنية
source-zone-hint = تُفترض للأوقات التي لا تذكر منطقة.
source-hours = الساعات بين قراءتين
source-trust = فعالياته
source-trust-publish = تُعرض فورًا
source-trust-hold = تنتظر مراجعة أحد الميسّرين
source-scope-none = بحسب كل فعالية
source-save = حفظ
source-save-hint = يُقرأ التقويم فورًا.
source-new-heading = إضافة مصدر
source-edit-heading = تعديل هذا المصدر
source-edit = تعديل إعداداته
source-tend = للميسّرين
source-ask = اقرأه الآن
source-stop = إيقاف قراءته
source-start = استئناف قراءته
source-state-stopped = لم يعد هذا المصدر يُقرأ. ما أعلنه يبقى.
source-file = ملف التقويم
source-file-hint = ملف ‎.ics‎. الأحدث يحل محل ما قاله السابق.
source-file-send = اقرأ الملف
source-file-read = قُرئ الملف.
source-added = أُضيف المصدر.
source-saved = عُدّل المصدر.
source-asked-new = قُرئ المصدر وتغيّر التقويم.
source-asked-same = قُرئ المصدر. لا جديد.
source-asked-failed = لم يُجب المصدر. لم يتغيّر شيء.
source-asked-resting = لا يُقرأ هذا المصدر تلقائيًا.
source-flag-zone = بعض أوقاته لا تذكر منطقة زمنية، فافتُرضت { $zone }.
source-flag-void = يعطي عدة فعاليات الهوية نفسها، فتُميَّز بالعنوان والوقت.
source-flag-change = يغيّر هوية فعالياته في كل قراءة، فتُعرف بالعنوان والوقت والصفحة.
source-flag-truncated = انقطع رده الأخير. ما غاب عنه لا يُعد محذوفًا.
source-skipped = ما تعذّر استخدامه
source-skipped-hint = أُخذ كل ما عداه في الملف.
source-listed-by = أعلنته
source-gone-here = لم تعد مدرجة هناك
source-says-when = يذكر { $when }
source-says-place = يذكر { $place }
source-not-calendar = ما ورد من هذا العنوان ليس تقويمًا. ابحث عن رابط ملف ‎.ics‎ في صفحة الناشر.
source-wrong-twice = يقرأ { $name } هذا العنوان من قبل.
source-wrong-hours = بين ساعة واحدة و{ $most } ساعة.
source-wrong-upload = يُقرأ هذا المصدر من عنوانه. تُرفع الملفات للمصادر التي لا عنوان لها فقط.
likeness-heading = فعاليات قد تكون مكررة
likeness-lead = قد تكون هذه فعالية واحدة أُعلنت مرتين. يُحفظ قراركم ويمكن التراجع عنه.
likeness-none = لا شيء للبتّ فيه.
likeness-why-title = عناوين متشابهة في الوقت نفسه.
likeness-why-url = الصفحة نفسها في الوقت نفسه.
likeness-why-uid = الهوية نفسها في تقويمين.
likeness-why-person = بحسب أحد الأشخاص.
likeness-same = هما واحدة
likeness-not-same = ليستا واحدة
likeness-join = ادمجهما
likeness-join-other = هذه الفعالية هي نفسها فعالية أخرى
likeness-other = عنوان صفحة الفعالية الأخرى
likeness-separate = ليست نفسها: افصلهما
likeness-joined = أصبحتا فعالية واحدة.
likeness-separated = عادتا فعاليتين.
likeness-held-apart = تبقيان فعاليتين، ولن يُسأل عن ذلك ثانية.
likeness-wrong-other = أعطِ عنوان صفحة فعالية أخرى.
source-failing = { $count ->
    [zero] تعذّرت قراءته
    [one] تعذّرت قراءته
    [two] تعذّرت قراءته مرتين متتاليتين
    [few] تعذّرت قراءته { $count } مرات متتالية
    [many] تعذّرت قراءته { $count } مرة متتالية
   *[other] تعذّرت قراءته { $count } مرة متتالية
}
source-listed = { $count ->
    [zero] لا فعاليات معلنة
    [one] فعالية واحدة معلنة
    [two] فعاليتان معلنتان
    [few] { $count } فعاليات معلنة
    [many] { $count } فعالية معلنة
   *[other] { $count } فعالية معلنة
}
source-gone = { $count ->
    [zero] لا شيء سقط من القائمة
    [one] واحدة لم تعد مدرجة
    [two] اثنتان لم تعودا مدرجتين
    [few] { $count } لم تعد مدرجة
    [many] { $count } لم تعد مدرجة
   *[other] { $count } لم تعد مدرجة
}
source-every = { $count ->
    [zero] كل ساعة
    [one] كل ساعة
    [two] كل ساعتين
    [few] كل { $count } ساعات
    [many] كل { $count } ساعة
   *[other] كل { $count } ساعة
}
source-line = السطر { $count }

# Attendance.
attendance-title = من سيحضر
attendance-title-over = من حضر
attendance-recorded = الحضور
attendance-card = هل ستحضر؟
attendance-go = سأحضر
attendance-go-remote = سأتابع عن بُعد
attendance-card-member = يظهر اسمك لأعضاء الشبكة. يمكنك تغيير ذلك في أي وقت.
attendance-card-visitor = لا حاجة إلى حساب: نرسل إليك رسالة واحدة للتأكيد. وحتى موعد الفعالية لا نكتب إليك إلا بشأنها: إذا تغيّر شيء فيها، وعند اقتراب موعدها.
attendance-more = الأيام والدور ومن يرى ذلك…
attendance-mine-in-person = ستحضر شخصيًا.
attendance-mine-remote = ستشارك عن بُعد.
attendance-was = كنت قد قلت إنك ستحضر.
attendance-refine = تغيير ما قلته
attendance-take-back = لن أحضر
attendance-name = الاسم
attendance-mail = عنوان البريد الإلكتروني
attendance-mail-hint = لا يُعرض على أحد.
attendance-way = كيف تشارك
attendance-way-in-person = حضوريًا
attendance-way-remote = عن بُعد
attendance-offers = كذلك
attendance-part = ماذا تفعل هناك
attendance-part-participates = مشاركة
attendance-part-speaks = إلقاء كلمة
attendance-part-moderates = إدارة جلسة
attendance-part-facilitates = تيسير
attendance-part-organizes = تنظيم
attendance-part-interprets = ترجمة شفوية
attendance-part-reports = كتابة تقرير
attendance-days = الأيام
attendance-days-hint = اتركها فارغة إن كنت ستحضر طوال الوقت.
attendance-note = ملاحظة
attendance-note-hint = مثلًا أين يجدك الآخرون. تظهر مع اسمك.
attendance-country = من أين أنت
attendance-country-none = كما في ملفي، أو دون ذكر
attendance-country-hint = يُحتسب حسب المنطقة.
attendance-visibility = من يرى اسمك
attendance-visibility-public = الجميع
attendance-visibility-network = أعضاء الشبكة
attendance-visibility-counted = لا أحد: أُحتسب في العدد فقط
attendance-joins = أريد أيضًا الانضمام إلى الشبكة
attendance-joins-hint = يصبح لك حساب بهذا العنوان حالما تؤكده.
attendance-save = حفظ
attendance-remote = عن بُعد
attendance-facilitated = التيسير:
attendance-nobody = لم يقل أحد من الشبكة بعد إنه سيحضر.
attendance-nobody-over = لم يقل أحد من الشبكة إنه حضر.
attendance-count-remote = { $count ->
    [zero] لا أحد منهم يشارك عن بُعد.
    [one] واحد منهم يشارك عن بُعد.
    [two] اثنان منهم يشاركان عن بُعد.
    [few] { $count } منهم يشاركون عن بُعد.
    [many] { $count } منهم يشاركون عن بُعد.
   *[other] { $count } منهم يشاركون عن بُعد.
}
attendance-count-unnamed = { $count ->
    [zero] ولا أحد محتسب دون اسم
    [one] وشخص واحد محتسب دون ذكر اسمه
    [two] وشخصان محتسبان دون ذكر اسميهما
    [few] و{ $count } أشخاص محتسبون دون ذكر أسمائهم
    [many] و{ $count } شخصًا محتسبون دون ذكر أسمائهم
   *[other] و{ $count } شخص محتسبون دون ذكر أسمائهم
}
attendance-all = { $count ->
    [zero] لا أسماء
    [one] الاسم
    [two] الاسمان
    [few] الأسماء كلها ({ $count })
    [many] الأسماء كلها ({ $count })
   *[other] الأسماء كلها ({ $count })
}
attendance-pages = صفحات الأسماء
attendance-page-before = الأسماء السابقة
attendance-page-after = الأسماء التالية
attendance-closed-cancelled = أُلغيت الفعالية، فلا حاجة إلى إعلان الحضور.
attendance-closed-over = انتهت الفعالية، ولم يعد ممكنًا إضافة أحد.
attendance-link-gone = لم يعد هذا الرابط صالحًا: سُحب الحضور أو لم يُؤكَّد في الوقت المحدد. أعلن حضورك مرة أخرى في صفحة الفعالية.
attendance-yours = حضورك
attendance-confirm-why = اضغط الزر لنعرف أن هذا العنوان لك. عندها فقط تُحتسب.
attendance-confirm = نعم، سأحضر
attendance-is-confirmed = تأكد حضورك. احتفظ بالرسالة: رابطها يفتح هذه الصفحة.
attendance-not-me = لم أكن أنا
attendance-said = سُجّل ذلك، شكرًا.
attendance-mailed = أرسلنا إليك رسالة. افتح الرابط الذي فيها واضغط الزر، وعندها تُحتسب.
attendance-confirmed = تم التأكيد، شكرًا.
attendance-taken-back = سُحب ذلك، ولم تعد محتسبًا.
attendance-letter-confirm = يُرجى التأكيد: { $event }
attendance-letter-confirm-body = قال أحدهم، ولعله أنت، بهذا العنوان إنك ستحضر:
    { $event }

    إن كان ذلك صحيحًا فافتح هذه الصفحة واضغط الزر:
    { $link }

    بالرابط نفسه يمكنك تغيير ذلك أو سحبه. وإن لم تكن أنت فلا تفعل شيئًا: يُنسى العنوان بعد أسبوع.

    { $network }
attendance-letter-open = حضورك: { $event }
attendance-letter-open-body = سبق أن أكدت أنك ستحضر:
    { $event }

    في هذه الصفحة يمكنك تغيير ذلك أو سحبه:
    { $link }

    { $network }

# Papers.
attendance-count = { $count ->
    [zero] لا أحد سيحضر
    [one] شخص واحد سيحضر
    [two] شخصان سيحضران
    [few] { $count } أشخاص سيحضرون
    [many] { $count } شخصًا سيحضرون
   *[other] { $count } شخص سيحضرون
}
paper-one = ورقة
paper-title = أوراق مرجعية
paper-none = لا أوراق بعد.
paper-add-first = أضف الأولى
paper-add = إضافة ورقة
paper-edit = تحرير الورقة
paper-up = نقل «{ $title }» إلى أعلى
paper-down = نقل «{ $title }» إلى أسفل
paper-name = العنوان
paper-link = الرابط
paper-link-hint = أين يمكن قراءتها. قدّم رابطًا أو ملفًا.
paper-file = الملف
paper-file-hint = ملف PDF أو مستند مكتبي بلا وحدات ماكرو أو نص أو EPUB أو صورة، بحجم 20 ميغابايت على الأكثر.
paper-author = المؤلف
paper-lang = لغة الورقة
paper-purpose = الغرض منها
paper-purpose-hint = مثلًا: للجلسة 1.
paper-seen = يمكن للجميع قراءتها.
paper-remove = حذف الورقة
paper-both = قدّم رابطًا أو ملفًا، لا كليهما.
paper-neither = اختر ملفًا، أو قدّم رابطًا أعلاه.
paper-too-many = توجد هنا { $count } ورقة، وهو الحد الأقصى. احذف واحدة أولًا.
paper-denied-edit = لا يغيّر الورقة إلا من أضافها وميسّرو الفعالية.
paper-added = أُضيفت الورقة.
paper-changed = عُدّلت الورقة.
paper-removed = حُذفت الورقة.
paper-read-here = قراءتها هنا
paper-itself = الورقة نفسها
paper-text = نص الورقة
paper-pages = صفحات النص
paper-page-before = النص السابق
paper-page-next = بقية النص
paper-no-text = نص هذه الورقة غير محفوظ هنا. افتح الورقة نفسها.

# Reports.
report-one = تقرير
report-title = التقارير
report-none = لا تقارير بعد.
report-none-ended = لا تقارير بعد. انتهت الفعالية في { $date }.
report-write-first = اكتب التقرير الأول
report-write = كتابة تقرير
report-draft = مسودة
report-draft-why = لا يراها إلا مؤلفوها وميسّرو الفعالية.
report-edit = تحرير التقرير
report-former = مشارك سابق
report-name = العنوان
report-body = التقرير
report-body-hint = بصيغة Markdown. يمكن إضافة الصور بعد حفظ المسودة.
report-lang = لغة التقرير
report-authors = المؤلفون
report-authors-hint = يمكن اختيار من حضروا.
report-save = حفظ
report-publish = نشر
report-withdraw = إعادته مسودة
report-save-draft = حفظ المسودة
report-publish-hint = يمكن للجميع قراءة التقرير المنشور، ويُبلَّغ به من حضروا.
report-pictures = الصور
report-pictures-none = لا صور بعد.
report-pictures-how = انسخ السطر الذي تحت الصورة إلى موضعها في النص.
report-picture-remove = حذف
report-picture = الصورة
report-picture-hint = بصيغة JPEG أو PNG أو WebP أو GIF، بحجم 15 ميغابايت على الأكثر. يُزال منها مكان التقاطها والجهاز الذي التُقطت به.
report-picture-alt = ما يُرى فيها
report-picture-alt-hint = لمن لا يرونها.
report-picture-add = إضافة الصورة
report-remove = حذف التقرير
report-begin = حفظ المسودة
report-begin-hint = لا يراها سواك وسوى ميسّري الفعالية إلى أن تنشرها.
report-begun = حُفظت المسودة. يمكنك متابعة الكتابة وإضافة الصور ثم النشر.
report-saved = حُفظت المسودة.
report-published = نُشر التقرير.
report-removed = حُذف التقرير.
report-picture-added = أُضيفت الصورة.
report-picture-removed = حُذفت الصورة.
report-not-a-picture = هذه ليست صورة. تُقبل صيغ JPEG وPNG وWebP وGIF.
report-too-early = لم تبدأ الفعالية بعد. يمكن كتابة تقرير حين تبدأ.
report-wrong-meanwhile = حفظ شخص آخر هذا التقرير منذ أن فتحته. ما كتبته باقٍ هنا: انظر إلى نسخته في نافذة ثانية، وخذ منها ما ينبغي أن يبقى، ثم احفظ مرة أخرى لتحل محلها.
report-too-many = يوجد هنا { $count } تقريرًا، وهو الحد الأقصى.
report-too-many-authors = عدد المؤلفين كبير جدًا. اختر 20 على الأكثر.
report-too-many-pictures = توجد هنا { $count } صورة، وهو الحد الأقصى. احذف واحدة أولًا.
report-denied-edit = لا يغيّر التقرير إلا مؤلفوه وميسّرو الفعالية.
report-owed-title = تقارير منتظرة
report-owed-lead = حضر أحد من الشبكة هذه الفعاليات خلال الاثني عشر شهرًا الماضية، ولم يكتب أحد عنها بعد.
report-owed-none = لا شيء منتظر: لكل فعالية حضرها أحد تقريرها.
report-owed-went = { $count ->
    [zero] لم يحضر أحد
    [one] حضر شخص واحد
    [two] حضر شخصان
    [few] حضر { $count } أشخاص
    [many] حضر { $count } شخصًا
   *[other] حضر { $count } شخص
}
report-owed-pages = الصفحات
report-owed-later = فعاليات أحدث
report-owed-earlier = فعاليات أقدم

# Notices about events.
notice-event-moved = تغيّر موعد فعالية أحضرها أو مكانها
notice-event-cancelled = أُلغيت فعالية أحضرها
notice-event-near = فعالية أحضرها تبدأ بعد أيام
notice-event-invitation = أنا مدعو إلى فعالية
notice-paper-added = ورقة مرجعية جديدة لفعالية أحضرها
notice-report-published = تقرير عن فعالية حضرتها
notice-report-owed = يُنتظر تقرير عن فعالية حضرتها
notice-reinstated = ستُعقد { $event } بالفعل: { $new }، { $place }
notice-moved-both = موعد { $event } الآن { $new } في { $place } (سابقًا: { $old }، { $before })
notice-moved-when = موعد { $event } الآن { $new } (سابقًا: { $old })
notice-moved-where = تُعقد { $event } الآن في { $place } (سابقًا: { $before })
notice-cancelled = أُلغيت { $event } المقررة في { $old }
notice-near = تبدأ { $event } في { $new }، { $place }
notice-invited = هل ستكون هناك؟ { $event }، { $new }
attendance-answer-hint = لتقول إن كنت ستحضر، أجب بكلمة واحدة: نعم، أو عن بعد، أو لا. ولتغيير رأيك لاحقًا أجب عن الرسالة التي تؤكد ذلك.
attendance-answer-gone = لم تعد هذه الفعالية موجودة، فلم تُسجَّل إجابتك.
attendance-answer-unclear = لم تُفهم إجابتك ولم يتغير شيء. أجب بكلمة واحدة في السطر الأول: نعم، أو عن بعد، أو لا.
attendance-answered-in-person = سُجِّل: ستحضر { $event } شخصيًا.
attendance-answered-remote = سُجِّل: ستشارك في { $event } عن بعد.
attendance-answered-away = سُجِّل: لن تحضر { $event }.
notice-paper = ورقة جديدة لفعالية { $event }: { $title }
notice-report = تقرير عن { $event }: { $title }
notice-owed = انتهت { $event }. هل ستكتب تقريرًا؟

# In the stewards' log.
fact-event-added = أُضيفت فعالية إلى التقويم
fact-event-changed = عُدّلت فعالية
fact-event-moved = تغيّر موعد فعالية أو مكانها
fact-event-cancelled = أُلغيت فعالية
fact-event-reviewed = روجعت فعالية كانت معلّقة
fact-event-recorded = أُدرجت فعالية من سجلّ
fact-event-facilitated = تغيّر ميسّرو فعالية
fact-calendar-address-given = حصل على عنوان تقويم خاص
fact-calendar-address-withdrawn = تخلّى عن عنوان تقويمه الخاص
fact-attendance-asked = طلب أحدهم تأكيد حضوره
fact-attendance-given = سيحضر أحدهم فعالية
fact-event-invited = دُعي الجميع إلى فعالية
fact-attendance-taken-back = عدل أحدهم عن حضور فعالية
fact-attendance-addresses-forgotten = حُذفت عناوين بريد للزوار
fact-event-forgotten = حُذف ما تركه أحدهم في فعالية
fact-paper-added = أُضيفت ورقة تمهيدية
fact-paper-changed = عُدّلت ورقة تمهيدية
fact-paper-removed = أُزيلت ورقة تمهيدية
fact-report-drafted = كُتبت مسودة تقرير
fact-report-published = نُشر تقرير
fact-report-changed = عُدّل تقرير
fact-event-near = اقترب موعد فعالية
fact-event-ended = انتهت فعالية
fact-source-added = أُضيف مصدر
fact-source-changed = عُدّل مصدر
fact-source-asked = استُعلم من مصدر
fact-source-taken-in = أُدرج جديد أحد المصادر
fact-events-joined = دُمجت فعاليتان
fact-events-separated = فُصلت فعاليتان
fact-events-held-apart = قيل إن فعاليتين مختلفتان
fact-likeness-suggested = قد تكون فعاليتان واحدة
