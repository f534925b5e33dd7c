process-nav = العمليات
process-views = طرق عرض العمليات
process-title = عملية
process-all = كل العمليات
process-none = لا عمليات بعد. يضيف المشاركون عملية، ثم تأتي محطاتها.
process-add = أضف عملية
process-add-lead = عملية يقودها غيرنا وتشارك فيها الشبكة: مراجعة أو مؤتمر أو قرار. وتأتي محطاتها بعد ذلك.
process-edit = حرّر العملية
process-save = احفظ
process-name = الاسم
process-body = تديرها
process-body-hint = الهيئة أو المنظمة التي تدعو إليها.
process-lane = المسار
process-lane-hint = أين يرسمها الخط الزمني. العمليات التي لها الكلمات نفسها تشترك في مسار؛ ومن دونه يكون لها مسارها.
process-decides = ما الذي تقرره
process-part = كيف تشارك
process-text = المزيد عنها
process-links = روابط
process-links-hint = رابط في كل سطر: ما هو ثم عنوانه.
process-regions = المناطق
process-region = المنطقة
process-regions-hint = عدم الاختيار يعني العالم كله.
process-topics = المواضيع
process-topic = الموضوع
process-lang = لغة هذا النص
process-any = أيّ كان
process-next = التالي:
process-next-none = لا شيء بتاريخ معلوم أمامنا.
process-take-along = خذها معك
process-history = السجل
process-history-different = ما اختلف
process-history-from = من
process-history-to = إلى
process-history-compare = قارن
process-history-versions = النسخ
process-history-first = النسخة الأولى
process-former = مشارك سابق
process-parts-unseen = { $count ->
    [zero] لا أحد غيرهم
    [one] شخص واحد لا يحق لك رؤية اسمه
    [two] شخصان لا يحق لك رؤية اسميهما
    [few] { $count } أشخاص لا يحق لك رؤية أسمائهم
    [many] { $count } شخصًا لا يحق لك رؤية أسمائهم
   *[other] { $count } شخص لا يحق لك رؤية أسمائهم
}
process-follow-title = يتابعها باسم الشبكة
process-follow-none = لا أحد يتابعها باسم الشبكة بعد.
process-follow-take = أتابعها باسم الشبكة
process-follow-leave = لم أعد أتابعها
process-said-added = أُضيفت العملية. أضف محطاتها أدناه.
process-said-changed = حُفظت العملية.
process-said-part = سُجّل اسمك لهذا. شكرًا.
process-said-part-left = لم يعد اسمك مسجلًا لهذا.
process-denied-tend = يحرّر هذا من أضافه ومن يعمل من أجله والميسّرون.
process-withdraw = سحب
process-withdraw-lead = يخرج من كل القوائم والرسوم والتغذيات، وتزيله التقاويم التي فيها. تبقى صفحته مع تاريخها وسببك، ويمكن إعادته في أي وقت.
process-withdraw-why = لماذا
process-withdrawn = مسحوب
process-put-back = إعادة
process-said-withdrawn = سُحب. يمكن إعادته في أي وقت.
process-said-put-back = أُعيد.
process-wrong-under = { $count ->
    [zero] لا محطات في هذه العملية.
    [one] في هذه العملية محطة واحدة. اسحبها أولًا.
    [two] في هذه العملية محطتان. اسحبهما أولًا.
    [few] في هذه العملية { $count } محطات. اسحبها أولًا.
    [many] في هذه العملية { $count } محطة. اسحبها أولًا.
   *[other] في هذه العملية { $count } محطة. اسحبها أولًا.
}
process-wrong-over = أُغلق هذا أو سُحب، ولم يعد التسجيل له ممكنًا.
process-all-milestones = كلها على الخط الزمني
process-history-older = نسخ أقدم
process-history-newest = أحدث النسخ
process-import-withdrawn = متروك: عمليته مسحوبة
process-wrong-links = لا عنوان في آخر هذا السطر: { $line }
process-wrong-too-many = { $count } رابطًا على الأكثر؛ وفي المكتبة مجلد يسع أكثر.
process-wrong-statement = لا بيان ولا رسالة يمكنك قراءتها في هذا العنوان: { $line }
process-wrong-crossed = غيّر شخص آخر هذا في الوقت نفسه. وهو الآن: { $now }

process-import = استيراد خط زمني
process-import-lead = جدول احتفظ به أحدهم بصيغة CSV: صف لكل محطة. ترى ما يصير إليه كل صف قبل أن يُستورد شيء.
process-import-file = ملف
process-import-paste = أو الجدول نفسه
process-import-hint = الصف الأول يسمّي الأعمدة.
process-import-look = أرني ما ينتج عنه
process-import-again = أرني مرة أخرى
process-import-take = استورده
process-import-columns = ما تقوله الأعمدة
process-import-new = { $count ->
    [zero] لا محطات جديدة.
    [one] محطة واحدة جديدة.
    [two] محطتان جديدتان.
    [few] { $count } محطات جديدة.
    [many] { $count } محطة جديدة.
   *[other] { $count } محطة جديدة.
}
process-import-before = { $count ->
    [zero] لم يُستورد شيء من قبل.
    [one] صف واحد استُورد من قبل ويبقى كما هو.
    [two] صفان استُوردا من قبل ويبقيان كما هما.
    [few] { $count } صفوف استُوردت من قبل وتبقى كما هي.
    [many] { $count } صفًا استُوردت من قبل وتبقى كما هي.
   *[other] { $count } صف استُوردت من قبل وتبقى كما هي.
}
process-import-arrows = { $count ->
    [zero] لا محطة ترفد أخرى.
    [one] محطة واحدة ترفد أخرى.
    [two] مرتان ترفد محطة أخرى.
    [few] { $count } مرات ترفد محطة أخرى.
    [many] { $count } مرة ترفد محطة أخرى.
   *[other] { $count } مرة ترفد محطة أخرى.
}
process-import-related = { $count ->
    [zero] لا صلة لها
    [one] ذات صلة بواحدة
    [two] ذات صلة باثنتين
    [few] ذات صلة بـ { $count } محطات
    [many] ذات صلة بـ { $count } محطة
   *[other] ذات صلة بـ { $count } محطة
}
process-import-nobody = صلات بصفوف غير موجودة:
process-import-line = الصف { $line }:
process-import-row = الصف
process-import-when = التاريخ كما فُهم
process-import-fate = ما يصير إليه
process-import-known = معروف من قبل
process-import-left = متروك: لا يسمّي عملية
process-import-milestone = يصير محطة
process-import-process = يقول شيئًا عن عمليته فقط
process-import-unread = تعذّرت قراءة التاريخ: { $words }. الكلمات محفوظة.
process-import-mended = أُخذت السنة { $year } على أنها { $meant }.
process-import-too-large = هذا أكبر من { $kilobytes } كيلوبايت.
process-import-empty = لا صفوف هنا. الصف الأول يسمّي الأعمدة والبقية محطات.
process-said-imported = استُورد الخط الزمني.
process-said-import-nothing = كان كل شيء هنا من قبل. لم يتغير شيء.
process-column-none = متروك
process-column-process = العملية
process-column-title = المحطة
process-column-text = ما يحدث
process-column-code = الاسم الذي تسمّيه به صفوف أخرى
process-column-year = السنة
process-column-month = الشهر
process-column-date = التاريخ
process-column-relation = صف ذو صلة
process-column-place = المكان
process-column-home = صفحتها
process-column-agenda = جدول الأعمال
process-column-paper = ورقة
process-column-outcome = ما نتج
process-column-link = رابط آخر

timeline-title = الخط الزمني
timeline-told = مسارات العمليات مع محطاتها بترتيب الزمن، وأسهم لما يرفد ماذا. القائمة تقول الشيء نفسه بالكلمات.
timeline-picture = صورةً
timeline-sheet = ورقة للطباعة
timeline-sheet-hint = تُطبع على ورقة A3 واحدة بالعرض. كل علامة تقود إلى محطتها.
timeline-legend = الرمادي انقضى، والأزرق آتٍ، والأخضر لمجموعة. ✓ كسبنا، ½ جزئيًا، ✗ خسرنا، → تأجّل. الأسهم التي تُستنتج من غيرها متروكة.
timeline-key-day = يوم أو أيام قليلة
timeline-key-days = أطول
timeline-key-month = معلوم بالشهر
timeline-key-year = معلوم بالسنة
timeline-key-open = يُعلن لاحقًا
timeline-key-entry = ما تفعله مجموعة
timeline-key-feeds = يرفد
timeline-today = اليوم
timeline-filter = تصفية
timeline-from = من
timeline-to = حتى
timeline-from-hint = 2026-03-14 أو 2026-03 أو 2026
timeline-show = أظهر
timeline-everything = أظهر كل شيء
timeline-without = أزل
timeline-none = لا محطات بعد. أضف عملية أولًا ثم محطاتها. ويمكن للميسّرين إدخال خط زمني كامل من جدول.
timeline-none-so = لا محطات من هذا القبيل.
timeline-earlier = ما انقضى
timeline-pages = صفحات
timeline-page-first = من البداية
timeline-page-before = السابق
timeline-page-next = المزيد

milestone-all = المحطات
milestone-none = لا محطات بعد.
milestone-add = أضف محطة
milestone-edit = حرّر المحطة
milestone-title = العنوان
milestone-when = متى
milestone-from-date = من
milestone-from-hint = يوم (2026-03-14) أو شهر (2026-03) أو سنة. فارغ: يُعلن لاحقًا.
milestone-until-date = حتى
milestone-until-hint = فقط إن طالت أكثر.
milestone-announced = التاريخ يُعلن لاحقًا
milestone-announced-all = يُعلن لاحقًا
milestone-written = كُتب هكذا: { $words }
milestone-place = المكان
milestone-link = صفحتها
milestone-event = في التقويم
milestone-event-none = ليست في التقويم
milestone-happens = ما يحدث
milestone-papers = جدول الأعمال والأوراق
milestone-outcomes = ما نتج عنها
milestone-statements = ما قالته الشبكة
milestone-statements-hint = عناوين بيانات أو رسائل في هذا الموقع، واحد في كل سطر.
milestone-own = الشبكة هناك
milestone-position = موقفنا
milestone-red-lines = الخطوط الحمراء
milestone-win = ما يُعدّ كسبًا
milestone-for = من يقرأ هذا
milestone-for-network = الشبكة وحدها
milestone-for-public = الجميع
milestone-help = نطلب المساعدة
milestone-help-hint = ما يمكن لأحدهم أن يفعله من أجلها.
milestone-hours = ساعات العمل
milestone-hours-of = { $count ->
    [zero] لا ساعات
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
milestone-asks-hours = { $count ->
    [zero] لا تطلب مساعدة
    [one] تطلب ساعة مساعدة واحدة
    [two] تطلب ساعتي مساعدة
    [few] تطلب { $count } ساعات مساعدة
    [many] تطلب { $count } ساعة مساعدة
   *[other] تطلب { $count } ساعة مساعدة
}
milestone-result = النتيجة
milestone-outcome = كيف سارت
milestone-outcome-none = لم تنته بعد
milestone-outcome-won = كسبنا
milestone-outcome-partly = كسبنا جزئيًا
milestone-outcome-lost = خسرنا
milestone-outcome-moved = تأجّلت
milestone-result-text = على أي نحو
milestone-feeds = ما يرفد ماذا
milestone-feeds-none = لم يُقل شيء عن ذلك.
milestone-from = تبني على
milestone-into = ترفد
milestone-feed-add = قل ما يرفدها
milestone-feed-source = عنوان محطة أو عملية
milestone-feed-hint = انسخه من شريط العنوان في صفحتها.
milestone-feed-away = أزل
milestone-doing = ما تفعله المجموعات من أجلها
milestone-of-event = محطة في
milestone-go-title = يذهب باسم الشبكة
milestone-go-none = لا أحد يذهب باسم الشبكة بعد.
milestone-go-take = أنا ذاهب
milestone-go-leave = لن أذهب
milestone-said-added = أُضيفت المحطة.
milestone-said-changed = حُفظت المحطة.
milestone-said-fed = حُفظ ما يرفدها.
milestone-wrong-date = اكتب يومًا مثل 2026-03-14 أو شهرًا مثل 2026-03 أو سنة.
milestone-wrong-order = هذا قبل البداية.
milestone-wrong-hours = ساعات كاملة، من 1 إلى { $most }.
milestone-wrong-result = اختر أيضًا كيف سارت.
milestone-wrong-source = لا محطة ولا عملية في هذا العنوان.
milestone-wrong-circle = ستبني على نفسها: هذه المحطة ترفد تلك من قبل، ولو عبر غيرها.
milestone-wrong-own-process = هي جزء من هذه العملية ولا حاجة لأن تبني عليها.
milestone-wrong-process-withdrawn = هذه العملية مسحوبة. أعدها أولًا.

consultation-one = استشارة
consultation-all = الاستشارات
consultation-none = لا استشارات مفتوحة. من علم بواحدة يضيفها هنا ليُعدّ أحد إجابة.
consultation-none-closed = لا استشارات أُغلقت.
consultation-show-open = أظهر المفتوحة
consultation-show-closed = أظهر المغلقة
consultation-add = أضف استشارة
consultation-edit = حرّر الاستشارة
consultation-title = العنوان
consultation-asker = من يسأل
consultation-asker-hint = الهيئة التي تتلقى الأجوبة.
consultation-closes = تُغلق
consultation-closes-hint = فارغ إن لم تكن لها نهاية.
consultation-closes-time = عند الساعة
consultation-zone = بتوقيت
consultation-zone-hint = حيث يقرأ السائل الساعة.
consultation-own-clock = { $moment } بتوقيتك
consultation-no-end = بلا نهاية
consultation-text = ما تسأل عنه
consultation-link = صفحتها
consultation-lang = اللغة
consultation-hours-hint = ما يُظن أن الجواب يستغرقه.
consultation-answer = جوابنا
consultation-answer-hint = عنوان بيان أو رسالة هنا، أو أي شيء في مكان آخر.
consultation-answer-none = ليس بعد.
consultation-answer-never = لم تُجب الشبكة.
consultation-is-closed = لم تعد الإجابات تُقبل.
consultation-outcome = ما نتج عنها
consultation-state-open = مفتوحة
consultation-state-closing = توشك أن تُغلق
consultation-state-closed = مغلقة
consultation-prepare-title = يُعدّ جوابًا
consultation-prepare-none = لا أحد يُعدّ جوابًا بعد.
consultation-prepare-take = أساعد في إعداد جواب
consultation-prepare-leave = لم أعد أساعد
consultation-lead = من يقود
consultation-lead-who = يقود
consultation-lead-none = لا أحد بعينه
consultation-leads = يقود
consultation-open-here = استشارات مفتوحة
consultation-more = استشارات مفتوحة أخرى
consultation-coming = إغلاق استشارة
consultation-need = تُعدّ جوابًا وهي توشك أن تُغلق: { $title }
consultation-said-added = أُضيفت الاستشارة.
consultation-said-changed = حُفظت الاستشارة.
consultation-said-lead = سُجّل من يقود.
consultation-said-imported = استُوردت الاستشارات.
consultation-wrong-day = اكتب يومًا مثل 2026-03-14.
consultation-wrong-time = اكتب وقتًا مثل 17:00.
consultation-import = استيراد نداءات للعمل
consultation-import-lead = قائمة نداءات للعمل بصيغة JSON من شبكة أخرى. ترى ما يصير إليه كل منها قبل أن يُستورد شيء.
consultation-import-paste = أو القائمة نفسها
consultation-import-archived = وما أرشفته القائمة أيضًا
consultation-import-unreadable = ليست هذه قائمة نداءات: يجب أن تكون JSON، قائمة كائنات لها عناوين.
consultation-import-new = تصير استشارة
consultation-import-count = { $count ->
    [zero] لا استشارات جديدة.
    [one] استشارة واحدة جديدة.
    [two] استشارتان جديدتان.
    [few] { $count } استشارات جديدة.
    [many] { $count } استشارة جديدة.
   *[other] { $count } استشارة جديدة.
}

roadmap-all = خرائط الطريق
roadmap-lead = ما تفعله المجموعات من أجل المحطات القادمة: متى ومن وبأي قدر من العمل.
roadmap-none = لا خرائط طريق بعد. أضف خارطة لمجموعتك، ثم ما تفعله ومتى ولأي محطة.
roadmap-add = أضف خارطة طريق
roadmap-edit = حرّر خارطة الطريق
roadmap-title = العنوان
roadmap-organization = المنظمة
roadmap-organization-none = لا منظمة
roadmap-owner = أو لمن هي
roadmap-owner-hint = فريق عمل أو ائتلاف. ومن دون هذا وذاك فهي للشبكة.
roadmap-text = المزيد عنها
roadmap-over = خارطة طريق فوقه
roadmap-over-none = لا شيء
roadmap-entries-none = لا شيء فيها بعد. أضف ما يجب فعله ومتى وكم ساعة يستغرق.
roadmap-entry-add = أضف بندًا
roadmap-entry-edit = حرّر البند
roadmap-what = ما يُعمل
roadmap-by-date = حتى متى
roadmap-by = حتى { $when }
roadmap-who = من يعمله
roadmap-for = من أجل
roadmap-milestone = عنوان المحطة التي هو من أجلها
roadmap-milestone-hint = انسخه من شريط العنوان في صفحتها.
roadmap-state = أين وصل
roadmap-state-open = مفتوح
roadmap-state-begun = بدأ
roadmap-state-done = أُنجز
roadmap-state-dropped = تُرك
roadmap-said-added = أُضيفت خارطة الطريق. أضف ما ينبغي عمله.
roadmap-said-changed = حُفظت خارطة الطريق.

hours-title = ببضع ساعات
hours-lead = ما يمكنك عمله للشبكة هذا الشهر بالوقت الذي لديك.
hours-hours = ساعات
hours-near = ما يهمّك
hours-show = أظهر
hours-none = لا شيء يناسب ينتظر. خذ ساعات أكثر أو انظر إلى الخط الزمني. يظهر هنا ما ذُكر كم ساعة يستغرق: بنود خرائط الطريق، ومحطات تطلب المساعدة، واستشارات تُغلق.
hours-fit = { $count ->
    [zero] بلا ساعات
    [one] بساعة واحدة
    [two] بساعتين
    [few] بـ { $count } ساعات
    [many] بـ { $count } ساعة
   *[other] بـ { $count } ساعة
}
hours-taken = { $count ->
    [zero] لا يستغرق هذا وقتًا.
    [one] يستغرق هذا ساعة واحدة في المجموع.
    [two] يستغرق هذا ساعتين في المجموع.
    [few] يستغرق هذا { $count } ساعات في المجموع.
    [many] يستغرق هذا { $count } ساعة في المجموع.
   *[other] يستغرق هذا { $count } ساعة في المجموع.
}
hours-how = يأتي أولًا ما يعنيك أكثر، ومنه ما يحين أقرب؛ ويُتخطى ما هو أكبر من الوقت الباقي.
hours-rest = ينتظر أيضًا
hours-guessed = تقديرًا
hours-because = تقدّم بسبب:

# الإشعارات.
notice-process-milestone = محطات عملية تتابعها
notice-milestone-new = محطة جديدة في { $process }: { $title }
notice-milestone-moved = تغيّر تاريخ { $title } ({ $process })
notice-milestone-result = عُرف ما نتج عن { $title } ({ $process })
notice-milestone-withdrawn = سُحبت { $title } ({ $process })
notice-milestone-put-back = أُعيدت { $title } ({ $process })
notice-consultation-withdrawn = سُحبت هذه الاستشارة: { $title }
notice-consultation-moved = تغيّر موعد إغلاق هذه الاستشارة: { $title } ({ $until })
notice-consultation-outcome = عُرف ما نتج عن هذه الاستشارة: { $title }
notice-roadmap-changed = خارطة طريق تتابعها
notice-roadmap-entry = تغيّر شيء في خارطة الطريق { $title }
notice-roadmap-withdrawn = سُحبت خارطة الطريق { $title }
notice-roadmap-put-back = أُعيدت خارطة الطريق { $title }
notice-consultation-closes = استشارة تتابعها أو تُعدّ جوابها تُغلق
notice-consultation-closing = { $count ->
    [zero] تُغلق اليوم: { $title } ({ $until })
    [one] تُغلق خلال يوم: { $title } ({ $until })
    [two] تُغلق خلال يومين: { $title } ({ $until })
    [few] تُغلق خلال { $count } أيام: { $title } ({ $until })
    [many] تُغلق خلال { $count } يومًا: { $title } ({ $until })
   *[other] تُغلق خلال { $count } يوم: { $title } ({ $until })
}

# في سجل المشرفين.
fact-process-added = أُضيفت عملية
fact-process-changed = حُرّرت عملية
fact-process-withdrawn = سُحبت عملية
fact-process-put-back = أُعيدت عملية
fact-milestone-withdrawn = سُحبت محطة
fact-milestone-put-back = أُعيدت محطة
fact-consultation-withdrawn = سُحبت استشارة
fact-consultation-put-back = أُعيدت استشارة
fact-roadmap-withdrawn = سُحبت خارطة طريق
fact-roadmap-put-back = أُعيدت خارطة طريق
fact-milestone-added = أُضيفت محطة
fact-milestone-changed = حُرّرت محطة
fact-milestone-fed = قيل ما يرفد محطة
fact-process-part-changed = يعمل أحدهم للشبكة في عملية، أو لم يعد
fact-consultation-added = أُضيفت استشارة
fact-consultation-changed = حُرّرت استشارة
fact-consultation-closes = ذُكّر الناس بإغلاق استشارة
fact-roadmap-added = أُضيفت خارطة طريق
fact-roadmap-changed = حُرّرت خارطة طريق
fact-process-parts-forgotten = غادر الشبكة من كان يعمل في عملية
