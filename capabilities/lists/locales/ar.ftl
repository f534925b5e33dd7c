## Lists

list-nav = القوائم
list-lead = قوائم بريدية: تكتب رسالة واحدة فتصل إلى كل من في القائمة. ولكل قائمة أرشيفها هنا.
list-none = لا قوائم بعد.
list-closed-lists = قوائم مغلقة
list-make = أنشئ قائمة
list-edit = عدّل القائمة
list-save = احفظ
list-name = الاسم
list-name-hint = حروف لاتينية صغيرة وأرقام، وفي الوسط - و_ والنقطة. لا يمكن تغييره لاحقًا لأنه محفوظ في دفاتر عناوين الجميع.
list-name-domain = سيكون العنوان هذا الاسم تتبعه @{ $domain }
list-name-reserved = هذا الاسم مخصص لأمر آخر. اختر غيره.
list-wrong-name = الاسم من 2 إلى 40 حرفًا لاتينيًا صغيرًا أو رقمًا، وفي الوسط - و_ والنقطة.
list-wrong-twice = هناك قائمة بهذا الاسم.
list-title = العنوان
list-about = الغرض منها
list-about-hint = من فيها وعمّ يدور الحديث. Markdown.
list-langs = اللغات
list-topics = المواضيع
list-need-moderation = { $count ->
    [zero] لا رسائل تنتظرك في { $list }
    [one] رسالة واحدة تنتظرك في { $list }
    [two] رسالتان تنتظرانك في { $list }
    [few] { $count } رسائل تنتظرك في { $list }
    [many] { $count } رسالة تنتظرك في { $list }
   *[other] { $count } رسالة تنتظرك في { $list }
}
list-rules = القواعد
list-posting = من يكتب
list-posting-anyone = أي شخص؛ وما يبدو مريبًا ينتظر الإشراف
list-posting-subscribers = المشتركون؛ وما يكتبه غيرهم ينتظر الإشراف
list-posting-first-held = المشتركون؛ وأول رسالة من كل منهم تنتظر الإشراف
list-posting-announcements = المسؤولون والمشرفون فقط
list-reading = من يقرأ الأرشيف
list-reading-public = الجميع
list-reading-subscribers = المشتركون فقط
list-joining = الاشتراك
list-joining-open = يكفي تأكيد العنوان
list-joining-asked = بموافقة أحد المسؤولين
list-replies = تذهب الردود
list-replies-untouched = إلى حيث تقول رسالة الكاتب
list-replies-author = إلى الكاتب
list-replies-list = إلى القائمة
list-replies-hint = الخيار الأول يترك الرسالة كما هي، فلا يرد أحد على الجميع خطأً.
list-most = أكبر رسالة
list-most-hint = ما زاد على ذلك ينتظر الإشراف.
list-copies = النسخ والملخصات
list-footer = التذييل
list-footer-hint = يظهر أسفل كل نسخة. اتركه فارغًا لتبقى توقيعات الكتّاب صالحة.
list-digest-hour = تصدر الملخصات الساعة
list-digest-weekday = والأسبوعية يوم
list-digests = الملخصات
list-digests-at = يوميًا الساعة { $time }، وأسبوعيًا يوم { $day }
list-doors = الإغلاق
list-close = أغلق القائمة
list-close-hint = لا تستقبل رسائل ولا مشتركين بعد ذلك. ويبقى الأرشيف.
list-open-again = افتح القائمة من جديد
list-open-again-hint = تعود إلى استقبال الرسائل، بالمشتركين أنفسهم.
list-closed = مغلقة.
list-closed-why = لم تعد هذه القائمة تستقبل رسائل. ويبقى أرشيفها.
list-closed-joining = لا يمكن الاشتراك في قائمة مغلقة.
list-belongs-to = تتبع
list-address = العنوان
list-by-mail = بالبريد
list-by-mail-post = الكتابة إلى الجميع
list-by-mail-size = { $size } على الأكثر؛ وما زاد ينتظر الإشراف
list-by-mail-join = الاشتراك
list-by-mail-leave = إلغاء الاشتراك
list-by-mail-owner = مراسلة المسؤولين
list-tend = هذه القائمة
list-waiting = { $count ->
    [zero] لا شيء ينتظر
    [one] رسالة واحدة تنتظر
    [two] رسالتان تنتظران
    [few] { $count } رسائل تنتظر
    [many] { $count } رسالة تنتظر
   *[other] { $count } رسالة تنتظر
}
list-join-card = الاشتراك
list-join = اشترك في القائمة
list-join-hint = بعنوان حسابك. ويمكنك المغادرة متى شئت.
list-join-by-mail = أو أرسل أي رسالة إلى { $address }
list-leave = غادر القائمة
list-leave-hint = يسري فورًا، ونؤكده بالبريد.
list-leave-by-mail = أو أرسل أي رسالة إلى { $address }
list-own = اشتراكك
list-own-on = أنت في هذه القائمة.
list-own-asked = بقيت موافقة أحد المسؤولين.
list-own-suspended = عادت الرسائل المرسلة إليك، فلا يُرسل شيء حاليًا.
list-own-resume = احفظ اختياراتك أدناه ليصلك البريد من جديد.
list-own-change = غيّر أو غادر
list-own-visitor = لا حاجة إلى حساب: نرسل رسالة واحدة إلى عنوانك، وفيها ما تفعله.
list-own-not-on = لست في هذه القائمة.
list-own-save = احفظ
list-own-instead = أو تلقَّ بريدًا أقل
list-own-threads = كل قوائمك، والنقاشات التي تكتمها أو تتابعها
list-own-lists = قوائمك
list-own-none = لست في أي قائمة.
list-own-find = اعرض كل القوائم
list-own-kept = قوائم ترعاها
list-own-waiting = رسائلك التي تنتظر الإشراف
list-mail = عنوان بريدك
list-called = اسمك
list-mailed-hint = لا يحدث شيء قبل أن تؤكد ذلك من العنوان نفسه.
list-mark-on = مشترك
list-mark-asked = في انتظار مسؤول
list-mark-suspended = عاد البريد
list-delivery = ما يُرسل إليك
list-delivery-every = كل رسالة فورًا
list-delivery-daily = رسالة واحدة في اليوم
list-delivery-weekly = رسالة واحدة في الأسبوع
list-delivery-none = لا شيء؛ تقرأ هنا
list-digest = شكل الملخص
list-digest-plain = نص واحد
list-digest-mime = الرسائل كما هي بمرفقاتها
list-own-copies = رسائلك أنت
list-copies-sent = تعود إليك نسخة منها
list-copies-not-sent = لا تعود إليك
list-doubles = رسالة إلى عدة قوائم
list-doubles-once = تصل مرة واحدة
list-doubles-each = تصل من كل قائمة
list-thread-mute = مكتوم
list-thread-follow = متابَع
list-thread-undo = تراجع
list-left = لست في القائمة
list-left-lead = لن يصلك منها شيء بعد الآن. ورسالة التأكيد تذكر أيضًا طريق العودة.
list-left-lists = اعرض كل القوائم
list-confirm-join = اشترك في القائمة
list-confirm-leave = غادر القائمة
list-confirm-hint = لم تطلب ذلك؟ أغلق هذه الصفحة ولن يحدث شيء.
list-link-gone = استُعمل هذا الرابط أو مضى عليه وقت طويل. اطلب غيره في صفحة القائمة.
list-offer = اشترك أيضًا في القائمة { $list }
list-beside = قائمة بريدية
list-role = الدور
list-role-owner = مسؤول
list-role-moderator = مشرف
list-role-give = امنح دورًا
list-role-take = اسحب الدور
list-role-mail = عنوان بريد الحساب
list-role-mail-hint = لا بد من حساب في الشبكة.
list-owners = المسؤولون والمشرفون
list-owners-lead = يضع المسؤولون القواعد ويرون المشتركين. ويقرر المشرفون في الرسائل التي تنتظر.
list-owners-none = لا أحد يرعى هذه القائمة، فيتولاها القائمون على الشبكة.
list-somebody = شخص لا يمكنك رؤية ملفه
list-wrong-person = لا أحد في الشبكة لديه هذا العنوان.
list-wrong-last-owner = تحتاج القائمة إلى مسؤول. امنح الدور لغيرك أولًا.
list-wrong-no-role = لست مسؤولًا عن هذه القائمة ولا مشرفًا عليها.
list-wrong-not-on = لست في هذه القائمة.
list-members = المشتركون
list-members-search = ابحث بالعنوان أو الاسم
list-members-find = ابحث
list-members-none = لا أحد هنا.
list-members-none-found = لم يُعثر على أحد.
list-state-asked = في الانتظار
list-state-active = في القائمة
list-state-suspended = عاد البريد
list-came-web = اشترك في الموقع
list-came-mail = اشترك بالبريد
list-came-event = اشترك مع فعالية
list-came-import = أضافه مسؤول
list-let-in = اقبل
list-decline = ارفض
list-take-off = أزل من القائمة
list-export = نزّل بصيغة CSV
list-pages = الصفحات
list-page-next = الصفحة التالية
list-import = أضف عناوين
list-import-lead = فقط عناوين من وافقوا. وتصل إلى كل منهم رسالة تذكر ذلك وكيف يغادر.
list-import-addresses = العناوين
list-import-addresses-hint = عنوان في كل سطر: ana@example.org أو Ana <ana@example.org>. 1000 على الأكثر في المرة.
list-import-consent = كيف وافقوا
list-import-consent-hint = مثلًا: وضعوا علامة في استمارة التسجيل لاجتماع مايو. وتُحفظ مع كل عنوان.
list-import-do = أضف
list-import-do-hint = تصلهم رسالة ويصبحون في القائمة فورًا.
list-import-added = أُضيف
list-import-known = كان في القائمة
list-import-done = { $count ->
    [zero] لم يُضف أي عنوان.
    [one] أُضيف عنوان واحد.
    [two] أُضيف عنوانان.
    [few] أُضيفت { $count } عناوين.
    [many] أُضيف { $count } عنوانًا.
   *[other] أُضيف { $count } عنوان.
}
list-wrong-lines = { $most } سطر على الأكثر في المرة.
list-moderation = رسائل تنتظر
list-moderation-lead = لا يراها أحد قبل أن تقرر.
list-moderation-none = لا شيء ينتظر.
list-moderated = حصيلة الإشراف
list-moderated-lead = كم رسالة إلى هذه القائمة حُجزت، ولماذا، وما آلت إليه.
list-moderated-none = لم يُحجز شيء قط.
list-held-title = رسالة تنتظر
list-held-look = اطّلع عليها
list-held-author = من
list-held-since = منذ
list-held-why = سبب الحجز
list-held-sender = المرسل
list-held-fate = ما آلت إليه
list-held-text = النص
list-held-parts = الأجزاء
list-reason-stranger = كاتبها ليس في القائمة.
list-reason-first = هي أول رسالة من كاتبها إلى هذه القائمة.
list-reason-announcements = لا يكتب إلى هذه القائمة إلا المسؤولون والمشرفون.
list-reason-big = هي أكبر مما تستقبله هذه القائمة.
list-reason-forged = يقول نطاق كاتبها إنها ليست منه.
list-reason-unreadable = لا يمكن قراءتها رسالةَ بريد.
list-reason-automatic = كتبها برنامج.
list-reason-banned = لا يحق لكاتبها أن يكتب هنا حاليًا.
list-authentication-unchecked = لم يُتحقق من المرسل.
list-authentication-pass = يؤكد { $domain } أنها منه.
list-authentication-fail = لا يؤكدها { $domain }: قد يكون المرسل مزورًا.
list-authentication-none = لا يقول { $domain } شيئًا عمّن يكتب باسمه.
list-fate-waiting = تنتظر
list-fate-approved = قُبلت
list-fate-rejected = رُدّت
list-fate-discarded = أُهملت
list-decision = قرارك
list-decide = قرّر
list-decide-ticked = قرّر في ما وضعت عليه علامة
list-decide-approve = اقبل: تذهب إلى القائمة
list-decide-reject = ردّها: يقرأ كاتبها السبب الذي تذكره
list-decide-discard = أهملها: لا يُبلَّغ أحد
list-decide-ban = أهملها وامنع كاتبها: لا يكتب هنا بعد الآن
list-decide-after-all = اقبلها مع ذلك
list-note = السبب
list-note-hint = يقرؤه الكاتب حين تردّ رسالته.
list-appeal = يجيب الكاتب:
list-appeals = كتّاب يعترضون
list-wrong-decided = قرر أحدهم في ذلك من قبل.
list-wrong-reject = اذكر السبب: سيقرؤه الكاتب.
list-wrong-none-ticked = ضع علامة على رسالة واحدة على الأقل.
list-wrong-decision = لم نفهم. ابدأ جوابك بكلمة approve أو discard أو ban، أو reject يتبعها السبب.
list-wrong-appeal = كان جوابك فارغًا.
list-ballot-gone = صدر القرار من قبل، أو مضى على الرسالة وقت طويل. انظر صفحة القائمة.
list-ballot-not-yours = لا يقبل هذا العنوان جوابًا إلا من المشرف الذي أُعطي له.
list-decided-approved = قُبلت «{ $subject }» وتذهب إلى القائمة.
list-decided-rejected = رُدّت «{ $subject }»؛ ويقرأ كاتبها السبب.
list-decided-discarded = أُهملت «{ $subject }».
list-decided-banned = أُهملت «{ $subject }»، ولا يكتب كاتبها هنا بعد الآن.
list-appeal-taken = يقرأ المشرفون ما كتبته عن «{ $subject }».
list-appeal-withdrawn = سُحبت «{ $subject }» ولن تذهب إلى أحد.
list-appeal-again = أجب عن هذه الرسالة لتقول المزيد.
list-bans = من لا يكتب
list-bans-none = لا أحد ممنوع.
list-ban = امنع
list-ban-mail = العنوان
list-ban-why = السبب
list-ban-hint = تُردّ الرسائل من هذا العنوان. وتبقى له القراءة.
list-unban = ارفع المنع
list-letters = بريد عمّا ينتظر
list-letters-stop = لا ترسلوا إليّ
list-letters-start = أرسلوا إليّ كلًّا منها
list-letters-each-hint = تصلك كل رسالة تنتظر، ويمكنك أن تقرر بالرد عليها.
list-letters-none-hint = تأتي بنفسك إلى هنا.
list-said-made = القائمة موجودة، وعنوانها يستقبل الرسائل من الآن.
list-said-changed = حُفظ.
list-said-closed = القائمة مغلقة.
list-said-opened = فُتحت القائمة من جديد.
list-said-mailed = أرسلنا رسالة إلى ذلك العنوان. اتبع ما فيها.
list-said-joined = أنت في القائمة.
list-said-waiting = سيقرر أحد المسؤولين، وتصلك رسالة.
list-said-left = لم تعد في القائمة.
list-said-chosen = حُفظ.
list-said-thread-mute = لن يصلك بريد من هذا النقاش بعد الآن.
list-said-thread-follow = تصلك كل رسالة من هذا النقاش.
list-said-thread-none = عاد هذا النقاش كغيره.
list-said-role = حُفظ.
list-said-role-taken = سُحب الدور.
list-said-let-in = قُبل الطلب، وتصل صاحبه رسالة.
list-said-declined = رُفض الطلب، وتصل صاحبه رسالة.
list-said-taken-off = أُزيل من القائمة، وتصله رسالة.
list-said-decided = صدر القرار.
list-said-letters = حُفظ.
list-said-banned = لا يكتب هذا العنوان هنا بعد الآن.
list-said-unbanned = يمكن لهذا العنوان أن يكتب هنا من جديد.
list-letter-join = أكّد: الاشتراك في { $list }
list-letter-join-body = طلب أحدهم، ولعله أنت، وضع { $email } في القائمة البريدية { $list } ({ $address }).

    للتأكيد، أجب عن هذه الرسالة كما هي، أو افتح هذه الصفحة واضغط الزر:
    { $link }

    إن لم تطلب ذلك فلا تفعل شيئًا: لن توضع في القائمة.
list-letter-leave = أكّد: مغادرة { $list }
list-letter-leave-body = طلب أحدهم، ولعله أنت، إزالة { $email } من القائمة البريدية { $list } ({ $address }).

    للتأكيد، أجب عن هذه الرسالة كما هي، أو افتح هذه الصفحة واضغط الزر:
    { $link }

    إن لم تطلب ذلك فلا تفعل شيئًا: تبقى في القائمة.
list-letter-already = أنت في { $list }
list-letter-already-body = طلب أحدهم، ولعله أنت، وضع هذا العنوان في القائمة البريدية { $list } ({ $address }). وهو فيها من قبل.

    لتغيير ما يُرسل إليك أو للمغادرة:
    { $link }
list-letter-unknown = لست في { $list }
list-letter-unknown-body = طلب أحدهم، ولعله أنت، إزالة { $email } من القائمة البريدية { $list } ({ $address }). وهو ليس فيها.

    إن كانت تصلك رسائل من هذه القائمة فانظر الأسطر الأولى من مصدرها: لعلها تصلك عبر عنوان آخر.
list-letter-welcome = أهلًا بك في { $list }
list-letter-welcome-body = أنت الآن في القائمة البريدية { $list }.

    للكتابة إلى الجميع: { $address }
    صفحتها وأرشيفها: { $page }

    لتلقي رسالة واحدة في اليوم أو الأسبوع، أو للمغادرة:
    { $link }
list-letter-imported-body = وضع أحد مسؤولي القائمة البريدية { $list } في { $network } عنوانك فيها، وذكر أنك وافقت.

    للكتابة إلى الجميع: { $address }
    صفحتها وأرشيفها: { $page }

    إن كنت لا تريد ذلك فنقرة واحدة تخرجك؛ ويمكنك أيضًا أن تختار رسالة واحدة في اليوم أو الأسبوع:
    { $link }
list-letter-waiting = طلبت الاشتراك في { $list }
list-letter-waiting-body = عنوانك مؤكد. سيقرر أحد مسؤولي القائمة البريدية { $list }، وتصلك رسالة.

    إن غيرت رأيك:
    { $link }
list-letter-asked = يطلب أحدهم الاشتراك في { $list }
list-letter-asked-body = يطلب { $who } الاشتراك في القائمة البريدية { $list }.

    للقبول أو الرفض:
    { $link }
list-letter-declined = طلبك للاشتراك في { $list }
list-letter-declined-body = رفض أحد مسؤولي القائمة البريدية { $list } طلبك للاشتراك.

    إن رأيت في ذلك خطأً فأجب عن هذه الرسالة: يقرؤها المسؤولون.
list-letter-left = غادرت { $list }
list-letter-left-body = لم يعد { $email } في القائمة البريدية { $list }. ولن يُرسل شيء بعد الآن.

    إن لم ترد ذلك أو غيرت رأيك فأرسل أي رسالة إلى { $join } أو افتح:
    { $link }
list-letter-taken-off-body = أزال أحد مسؤولي القائمة البريدية { $list } العنوان { $email } منها. ولن يُرسل شيء بعد الآن.

    إن رأيت في ذلك خطأً فأجب عن هذه الرسالة: يقرؤها المسؤولون. ولطلب الاشتراك من جديد أرسل أي رسالة إلى { $join } أو افتح:
    { $link }
list-letter-suspended = بريد { $list } لا يصلك
list-letter-suspended-body = عادت الرسائل من القائمة { $list } إليك مرارًا، فلم يعد يُرسل إليك شيء.

    إن كنت تقرأ هذا فعنوانك يعمل من جديد. ليصلك البريد افتح هذه الصفحة واحفظ اختياراتك؛ ويمكنك هناك أن تغادر أيضًا:
    { $link }
list-letter-answer = { $list }
list-letter-answer-body = { $said }

    القائمة: { $page }
list-letter-held = رسالتك إلى { $list } تنتظر: { $subject }
list-letter-held-body = لم تخرج رسالتك «{ $subject }» إلى { $list } ({ $address }) بعد. سيقرر أحد المشرفين.

    السبب: { $reason }

    لسحبها أجب عن هذه الرسالة بالكلمة: withdraw
    ولتقول شيئًا للمشرفين أجب بما تريد قوله.
list-letter-rejected = لم تُقبل رسالتك إلى { $list }: { $subject }
list-letter-rejected-body = قرر أحد مشرفي { $list } ({ $address }) ألا تذهب رسالتك «{ $subject }» إلى القائمة.

    السبب: { $note }

    إن كنت تعترض فأجب عن هذه الرسالة: يقرؤها المشرفون.
list-letter-moderate = تنتظر في { $list }: { $subject }
list-letter-moderate-body = رسالة إلى { $list } تنتظر قرارك.

    من: { $author }
    الموضوع: { $subject }
    سبب الحجز: { $reason }
    المرسل: { $authentication }

    { $excerpt }

    لتقرر أجب عن هذه الرسالة ({ $deciding }) بإحدى هذه الكلمات في السطر الأول:

    approve (اقبل)
    reject (ردّ، يتبعها السبب الذي يقرؤه الكاتب)
    discard (أهمل)
    ban (أهمل وامنع الكاتب من الكتابة هنا)

    أو قرر هنا:
    { $link }
list-letter-appealed = يجيب الكاتب في { $list }: { $subject }
list-letter-appealed-body = يكتب { $author } عن الرسالة «{ $subject }» إلى { $list }:

    { $words }

    سبب الحجز: { $reason }
    للاطلاع عليها واتخاذ القرار:
    { $link }
fact-list-made = أُنشئت قائمة بريدية
fact-list-changed = عُدّلت قائمة بريدية أو أُغلقت أو فُتحت
fact-list-role-given = لقائمة بريدية مسؤولون أو مشرفون آخرون
fact-list-asked = طلب أحدهم الاشتراك في قائمة بريدية أو مغادرتها
fact-list-joined = اشترك أحدهم في قائمة بريدية
fact-list-left = غادر أحدهم قائمة بريدية
fact-list-subscription-changed = تغيّر اشتراك في قائمة بريدية
fact-list-post-held = رسالة إلى قائمة تنتظر الإشراف
fact-list-post-decided = قرر مشرف في رسالة، أو أجاب كاتبها
fact-list-appeal-told = أُبلغ المشرفون بما يجيب به كاتب
fact-list-banned = عنوان مُنع من الكتابة إلى قائمة، أو سُمح له من جديد
fact-list-forgotten = غادر الشبكة شخص كان في قائمة بريدية
fact-list-requests-forgotten = نُسيت طلبات لم يؤكدها أحد
fact-list-author-forgotten = ما كتبه أحدهم في القوائم بقي دون اسمه أو أُزيل
fact-list-bounced = عادت رسالة إلى مشترك، أو عُلّق اشتراك
fact-list-bounces-forgotten = نُسيت رسائل مرتدة قديمة
fact-list-command-taken = نُفّذ أمر بالبريد
fact-list-announced = سُلّم إعلان إلى قائمة بريدية
fact-list-copies-made = أُضيفت نسخ أخرى من رسالة إلى الطابور
fact-list-digest-sent = خرج موجز
fact-list-imported = انتقلت رسائل من أرشيف أقدم
fact-list-message-archived = دخلت رسالة أرشيف قائمة
fact-list-message-redacted = أُخرجت رسالة من الأرشيف
fact-list-owners-written-to = كتب أحدهم إلى مالكي قائمة
fact-list-post-refused = لم تُقبل رسالة إلى قائمة

## Archive

list-archive = الأرشيف
list-search = ابحث في هذا الأرشيف
list-search-button = ابحث
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
list-said-held = رسالتك تنتظر أحد المشرفين. وإن لم تُقبل فسيصلك بريد يبيّن السبب.

## Delivery
list-turned-loop = مرت هذه الرسالة بالقائمة { $list } من قبل، أو أنها تدور في حلقة.
list-turned-auto-reply = هذه الرسالة رد آلي، والقائمة { $list } لا تقبله.
list-turned-closed = القائمة { $list } مغلقة ولا تقبل رسائل جديدة. يجيب مالكوها على العنوان { $owner }.
list-turned-banned = لا يمكنك الكتابة إلى القائمة { $list } حاليًا. إن رأيت في ذلك خطأ فاكتب إلى مالكيها: { $owner }.
list-turned-unreadable = تعذرت قراءة رسالتك إلى القائمة { $list }: إما أنها تالفة أو مركبة على نحو لا يصدر عن أي برنامج بريد. يساعدك مالكوها على العنوان { $owner }.
list-turned-forged = أُرسلت هذه الرسالة باسم شخص آخر.
list-turned-too-often = طُلب الشيء نفسه عدة مرات خلال ساعة.
list-help =
    كيف تُستعمل القائمة { $list } بالبريد:
    { "" }
    إلى جميع المشتركين: { $post }
    للاشتراك: رسالة فارغة إلى { $join }
    لإلغاء الاشتراك: رسالة فارغة إلى { $leave }
    إلى المالكين، وهم أشخاص: { $owner }
    { "" }
    الأرشيف والإعدادات: { $page }
list-digest-daily = { $list }: الملخص اليومي { $number }
list-digest-weekly = { $list }: الملخص الأسبوعي { $number }
list-digest-head =
    { $count ->
        [zero] لا رسائل جديدة في القائمة { $list }.
        [one] رسالة جديدة واحدة في القائمة { $list }.
        [two] رسالتان جديدتان في القائمة { $list }.
        [few] { $count } رسائل جديدة في القائمة { $list }.
        [many] { $count } رسالة جديدة في القائمة { $list }.
       *[other] { $count } رسالة جديدة في القائمة { $list }.
    }
    للرد على رسالة، رُدَّ عليها هي لا على هذا الملخص. الأرشيف والإعدادات: { $page }
list-digest-end = نهاية الملخص { $number } من { $list }
list-owner-complaint = أبلغ صاحب العنوان { $email } مزودَ بريده بأن رسالة من هذه القائمة غير مرغوب فيها، فأُزيل من القائمة. ولم يُكتب إليه شيء.
list-letter-probe = هل يصلك بريد { $list }؟
list-letter-probe-body =
    في عدة أيام عاد بريد القائمة { $list } المرسل إلى هذا العنوان.
    { "" }
    إن كنت تقرأ هذا فلا شيء عليك فعله: يستمر اشتراكك.
    وإن عادت هذه الرسالة أيضًا فلن يُرسل إليك شيء حتى تطلب ذلك هنا:
    { $link }
    { "" }
    { $network }
list-deliveries = ما أُرسل إليّ
list-deliveries-lead = لكل رسالة من قوائمك: هل خرجت نسختك، وبماذا أجاب خادم البريد التالي. إن كانت «أُرسلت» ولم ترَ الرسالة فابحث في البريد المزعج، أو أرِ هذه السطور لمن يدير بريدك.
list-deliveries-none = لم يُرسل إليك شيء مؤخرًا.
list-deliveries-digest = الملخص { $number }
list-progress-waiting = تنتظر
list-progress-sent = أُرسلت
list-progress-bounced = عادت
list-progress-failed = رُفضت
list-progress-kept = محفوظة هنا
list-progress-due = المحاولة التالية { $time }
list-outgoing = البريد الصادر
list-outgoing-lead = نسخ القوائم في طريقها، وما فعلت بها خوادم الترحيل، وما ينبغي أن يرد في نظام أسماء النطاقات ليصدّق الآخرون أنها منكم.
list-outgoing-no-relay = لا خادم ترحيل في الإعدادات. لا يغادر شيء هذا الجهاز؛ والنسخ التي كانت سترسل مدرجة أدناه.
list-outgoing-arrivals = وارد لم يُعالج بعد
list-outgoing-dns = سجلات DNS
list-outgoing-dns-lead = أدرجها في نطاق { $domain }. سجلا SPF وMX اقتراح: فلخادم ترحيل من جهة أخرى سجلاته.
list-outgoing-kept = النسخ المحفوظة
list-outgoing-large = هذه الرسالة أكبر من أن تُعرض هنا.
list-outgoing-source = الرسالة كاملة
