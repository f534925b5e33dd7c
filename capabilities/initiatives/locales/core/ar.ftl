# Lists.
initiatives-title = المبادرات
initiatives-lead = ما يضطلع به الأفراد والمنظمات هنا: غايته، وإلى أين وصل، وكيف يُشارَك فيه.
initiatives-filter = اختيار
initiatives-words = كلمات
initiatives-any = الكل
initiatives-show = عرض
initiatives-without = إزالة هذا الاختيار
initiatives-quiet = لا أخبار عنها منذ مدة
initiatives-feed = تغذية الأخبار
initiatives-none = لم يُخبر أحد عن مبادرة بعد.
initiatives-none-so = لا مبادرة كهذه. اختر غير ذلك أعلاه.
initiatives-found = ما عُثر عليه
initiatives-older = مبادرات أقدم
initiatives-all = كل هذه المبادرات
initiative-one = مبادرة

# What is said of one.
initiative-report = الإخبار عن مبادرة
initiative-report-lead = يستطيع الجميع قراءتها فورًا. أنت تقودها، ولك أن تدعو غيرك إلى قيادتها معك.
initiative-edit = تعديل ما يُقال عنها
initiative-save = حفظ
initiative-title = العنوان
initiative-acronym = الاسم المختصر
initiative-aim = الغاية
initiative-aim-hint = ما تسعى إليه، في جملة أو جملتين.
initiative-what = ما تفعله
initiative-what-hint = بصيغة Markdown: اترك سطرًا فارغًا بين الفقرات.
initiative-lang = لغة هذا النص
initiative-lang-hint = اللغة التي تكتب بها هنا.
initiative-state = الحالة
initiative-state-idea = فكرة
initiative-state-running = جارية
initiative-state-paused = متوقفة مؤقتًا
initiative-state-ended = انتهت
initiative-result = ما أسفرت عنه
initiative-result-hint = مطلوب إن كانت قد انتهت: ليتعلم منه آخرون.
initiative-who-where = من وأين
initiative-organizations = المنظمات القائدة
initiative-organizations-hint = منظمة في كل سطر. ما له صفحة هنا يُربط باسمه.
initiative-organization = إضافة منظمة من القائمة
initiative-organization-none = لا شيء
initiative-regions = المناطق
initiative-countries = البلدان
initiative-countries-hint = إن كانت تخص بلدانًا بعينها: بلد في كل سطر، أو بفواصل بينها.
initiative-languages = لغات عملها
initiative-topics = المواضيع
initiative-links = الروابط
initiative-links-hint = رابط في كل سطر: العنوان ثم ما يوجد فيه.
initiative-seeks = تبحث عن
initiative-seeks-hint = قل بكلمات قليلة ما تحتاج إليه، واترك ما لا تبحث عنه فارغًا.
initiative-seeks-partners = شركاء
initiative-seeks-endorsers = مؤيدون
initiative-seeks-funds = تمويل
initiative-seeks-people = أشخاص
initiative-seeks-knowledge = معرفة
initiative-offers = تقدّم
initiative-offers-hint = ما يمكن أن يناله الآخرون منها. بصيغة Markdown.
initiative-made = أُخبر عنها في
initiative-quiet-since = لا أخبار عنها منذ { $date }
initiative-former = مشارك سابق
initiative-somebody = أحد أعضاء الشبكة

# Who leads it.
initiative-leads = من يقودها
initiative-leads-lead = من يقودونها يعدّلون ما يُقال عنها ويخبرون بسيرها ويجيبون من يكتب إليهم. ومن دُعي إلى ذلك يقودها حين يوافق.
initiative-leads-none = لا أحد حاليًا
initiative-leads-unseen = { $count ->
    [zero] لا أحد من الشبكة
    [one] شخص واحد من الشبكة
    [two] شخصان من الشبكة
    [few] { $count } أشخاص من الشبكة
    [many] { $count } شخصًا من الشبكة
   *[other] { $count } شخص من الشبكة
}
initiative-tend = لمن يقودونها
initiative-lead = عنوان صفحته الشخصية
initiative-lead-hint = انسخه من شريط العنوان في صفحته هنا.
initiative-lead-ask = دعوته إلى القيادة
initiative-lead-asked = دُعي
initiative-lead-remove = إزالة
initiative-asked = أنت مدعو إلى قيادة هذه المبادرة
initiative-agree = نعم، أقودها
initiative-decline = لا
initiative-reminded = لم يُسمع عنها شيء منذ ستة أشهر. أما زالت جارية؟
initiative-still-runs = نعم، ما زالت جارية

# History.
initiative-history = السجل
initiative-history-older = الأقدم
initiative-revision = النسخة { $number }
initiative-compared = مقارنة بالنسخة { $number }
initiative-revision-first = كما أُخبر عنها أول مرة
initiative-revision-same = كلتاهما تقول الشيء نفسه.
initiative-restore = العودة إلى هذا
initiative-restore-hint = تُنشأ نسخة جديدة بهذه الكلمات، ولا يضيع شيء.
initiative-compare-now = المقارنة بما يُقال الآن
initiative-crossed = عدّل شخص آخر الأجزاء نفسها في هذه الأثناء:
initiative-crossed-how = لم يُحفظ شيء بعد. تجد أدناه ما كتبته أنت مع ما عدّلوه في غير ذلك، وهنا الفرق بين كلماتهم وكلماتك. احفظ ثانيةً حين يصح الأمر.

# What is wrong.
initiative-denied-lead = لا يفعل ذلك إلا من يقودون المبادرة.
initiative-wrong-many = { $count } على الأكثر.
initiative-wrong-result = قل ما أسفرت عنه ما دامت قد انتهت.
initiative-wrong-country = لا نعرف بلدًا باسم «{ $name }». اكتب اسمه كاملًا.
initiative-wrong-lead = لا أحد في هذا العنوان يمكنك رؤيته.
initiative-wrong-leads = يقود المبادرة الواحدة { $count } على الأكثر.
initiative-wrong-lead-twice = هذا الشخص يقودها أو دُعي بالفعل.
initiative-wrong-last-lead = لا بد أن يقودها أحد. ادعُ شخصًا آخر أولًا، أو قل إنها انتهت.
initiative-wrong-gone = استمرت هذه المبادرة في «{ $title }»: توجّه إليها.
initiative-wrong-recorded = لمبادرة أخرى هنا العنوان { $slug }.

# What was done.
initiative-said-reported = أُخبر عن المبادرة. ادعُ آخرين إلى قيادتها معك، أو أخبر بسيرها.
initiative-said-changed = عُدّل ما يُقال عنها.
initiative-said-restored = أُعيدت نسخة سابقة.
initiative-said-asked = وُجّهت الدعوة، وستصل رسالة بالبريد.
initiative-said-agreed = أنت تقود هذه المبادرة الآن.
initiative-said-left = أنت لا تقود هذه المبادرة.
initiative-said-no-lead = لم يعد هذا الشخص يقودها.
initiative-said-heard = يسرنا سماع ذلك.

# Updates.
update-one = مستجد
update-title-all = المستجدات
update-all = كل المستجدات
update-none = لم يُخبر بشيء بعد.
update-older = مستجدات أقدم
update-earlier = المستجد السابق
update-later = المستجد التالي
update-tell = الإخبار بسيرها
update-tell-hint = يستطيع الجميع قراءته فورًا، ويصل بالبريد إلى من يتابعونها.
update-title = الموضوع
update-body = ما يُراد الإخبار به
update-body-hint = بصيغة Markdown. ويبقى تاريخه معه.
update-lang = اللغة
update-channels = القوائم التي تُبلَّغ
update-channels-hint = يُرسل المستجد إليها رسالةً منك.
update-on-list = على القائمة
update-said-told = أُخبر به.
update-mail-subject = { $title }: { $update }

# Taking part.
part-take = أريد المشاركة
part-know = أعرف شيئًا
part-lead = ما تكتبه يصل إلى من يقودون المبادرة وحدهم، ويجيبونك بالبريد.
part-kind = ما هو
part-kind-take = أريد المشاركة
part-kind-know = أعرف شيئًا مفيدًا
part-words = رسالتك
part-words-hint = ما الذي ستفعله، أو ما الذي تعرفه.
part-name = اسمك
part-mail = عنوان بريدك
part-mail-hint = يصلك رابط للتأكيد. ولا يرى من يقودونها العنوان.
part-send = إرسال
part-own = ما كتبته
part-yours = رسالتك
part-confirm = إرسالها إلى من يقودونها
part-withdraw = سحبها
part-count = { $count ->
    [zero] لم يكتب أحد للمشاركة
    [one] كتب شخص واحد للمشاركة
    [two] كتب شخصان للمشاركة
    [few] كتب { $count } أشخاص للمشاركة
    [many] كتب { $count } شخصًا للمشاركة
   *[other] كتب { $count } شخص للمشاركة
}
part-state-unconfirmed = في انتظار التأكيد
part-state-waiting = في انتظار الجواب
part-state-answered = أُجيب عنه
part-answers = من كتب إليكم
part-answers-lead = لا يرى هذا إلا من يقودون المبادرة. والجواب يُرسل بالبريد إلى كاتب الرسالة.
part-answers-none = لا شيء هنا.
part-answer = جوابك
part-answer-hint = اذكر كيفية التواصل معك إن أردت متابعة الحديث.
part-answer-send = إجابة
part-older = الأقدم
part-said-written = وصلت إلى من يقودون المبادرة، وسيجيبونك بالبريد.
part-said-mailed = راجع بريدك: فيه رابط يرسلها.
part-said-withdrawn = سُحبت.
part-said-answered = جوابك في الطريق.
part-wrong-pending = { $count } من رسائلك تنتظر الجواب. انتظر بعضها أولًا.
part-wrong-flood = رسائل كثيرة تنتظر هنا حاليًا. حاول لاحقًا.
part-wrong-answered = أجاب أحدهم عن هذا بالفعل.
part-link-gone = لم يعد هذا الرابط يفتح شيئًا. اكتب ثانيةً إن شئت.
part-letter-confirm = أكّد رسالتك عن { $title }
part-letter-confirm-body =
    كتب شخص ما، لعله أنت، في { $network } إلى من يقودون المبادرة «{ $title }». افتح هذه الصفحة وأكّد الرسالة لتصل إليهم:

    { $link }

    لم يُرسل شيء بعد. إن لم تكن أنت فلا تفعل شيئًا: تُحذف بعد سبعة أيام.

# Meetings.
slot-put-forward = تقديمها إلى اجتماع
slot-put-forward-lead = تظهر في صفحة الاجتماع، ولها صفحة صالحة للعرض والطباعة. ويحدد الميسّرون الترتيب.
slot-presented = المبادرات المعروضة هنا
slot-presented-at = تُعرض في
slot-none = لم يُقدَّم شيء إلى هذا الاجتماع.
slot-present = صفحة للعرض
slot-all = كلها للعرض والطباعة
slot-event = الاجتماع
slot-event-none = اختر اجتماعًا
slot-no-events = لا اجتماع في التقويم يمكن اختياره.
slot-place = الموضع في الترتيب
slot-place-set = نقل
slot-take-off = إزالة من القائمة
slot-said-put-forward = قُدِّمت.
slot-said-placed = عُدّل الترتيب.
slot-said-taken-off = أُزيلت من القائمة.
slot-wrong-many = { $count } على الأكثر في الاجتماع الواحد.

# Notices and mail.
notice-initiative-update = مبادرة أتابعها أو أقودها تخبر بسيرها
notice-initiative-lead = أُدعى إلى قيادة مبادرة
notice-initiative-quiet = لا أخبار عن مبادرة أقودها
notice-initiative-part = شخص يريد المشاركة في مبادرة أقودها أو يعرف شيئًا
notice-initiative-answer = يجيبني من يقودون مبادرة
initiative-told-update = { $title }: { $update }
initiative-told-asked = أنت مدعو إلى قيادة { $title }
initiative-told-reminded = أما زالت { $title } جارية؟ لا أخبار عنها منذ ستة أشهر
initiative-told-take = { $name } يريد المشاركة في { $title }
initiative-told-know = { $name } يعرف شيئًا عن { $title }
initiative-told-answer = أجابك من يقودون { $title }
initiative-mail-agree-hint = أجب عن هذه الرسالة بنعم أو لا.
initiative-mail-heard-hint = أجب عن هذه الرسالة ولو بكلمة، فتُعدّ خبرًا عنها.
initiative-mail-part-hint = أجب عن هذه الرسالة فيصل إليه ما تكتبه.
initiative-mail-empty = كانت الرسالة فارغة. اكتب فوق النص المقتبس.
initiative-mail-unclear = لم يُفهم ذلك. ابدأ بنعم أو لا.
initiative-mailed-heard = { $title } ما زالت جارية: سُجّل ذلك.
initiative-mailed-agreed = أنت تقود { $title } الآن.
initiative-mailed-declined = أنت لا تقود { $title }.
initiative-mailed-answered = جوابك بشأن { $title } في الطريق.
initiative-need-asked = قل هل تقود { $title }
initiative-need-answer = أجب من كتبوا بشأن { $title }
initiative-need-heard = قل هل ما زالت { $title } جارية
initiative-need-proposal = أجب عمّا اقتُرح على { $title }

# In the stewards’ log.
fact-initiative-reported = أُخبر عن مبادرة
fact-initiative-changed = عُدّل ما يُقال عن مبادرة
fact-initiative-recorded = أُدخلت مبادرة من سجل
fact-initiative-lead-asked = دُعي شخص إلى قيادة مبادرة
fact-initiative-lead-agreed = شخص يقود مبادرة
fact-initiative-lead-left = لم يعد شخص يقود مبادرة، أو اعتذر عنها
fact-initiative-updated = أخبرت مبادرة بسيرها
fact-initiative-reminded = سُئل من يقودون مبادرة هل ما زالت جارية
fact-initiative-quiet = وُسمت مبادرة بأن لا أخبار عنها
fact-initiative-heard-of = وردت أخبار عن مبادرة
fact-initiative-part-written = كتب شخص بلا حساب إلى من يقودون مبادرة
fact-initiative-part-waiting = شخص يريد المشاركة في مبادرة أو يعرف شيئًا
fact-initiative-part-answered = أُجيب من كتب بشأن مبادرة
fact-initiative-part-withdrawn = سُحبت رسالة بشأن مبادرة
fact-initiative-parts-swept = حُذفت رسائل غير مؤكدة وعناوين قديمة
fact-initiative-put-forward = قُدّمت مبادرة إلى اجتماع
fact-initiative-taken-off = أُزيلت مبادرة من قائمة اجتماع
fact-initiative-placed = عُدّل ترتيب مبادرات اجتماع
fact-initiative-forgotten = غادر الشبكة شخص له صلة بمبادرة
