## التوقيعات

endorsement-title = التوقيعات
endorsement-signatories = الموقّعون
endorsement-endorse = وقّع
endorsement-endorse-version = وقّع النسخة { $count }
endorsement-version = النسخة { $count }
endorsement-of-version = من يقفون وراء النسخة { $count }.
endorsement-none = لم يوقّع أحد بعد.
endorsement-not-open = لا يمكن التوقيع بعد: لم تُنشر أي نسخة من هذا البيان.
endorsement-all = { $count ->
    [zero] لا موقّعين
    [one] الموقّع الوحيد
    [two] الموقّعان
    [few] الموقّعون الـ{ $count }
    [many] الموقّعون الـ{ $count }
   *[other] الموقّعون الـ{ $count }
}
endorsement-count-person = { $count ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
endorsement-count-organization = { $count ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
}
endorsement-count-imported = { $count ->
    [zero] لا أسماء مستوردة
    [one] اسم مستورد واحد
    [two] اسمان مستوردان
    [few] { $count } أسماء مستوردة
    [many] { $count } اسمًا مستوردًا
   *[other] { $count } اسم مستورد
}
endorsement-earlier = { $count ->
    [zero] لم يوقّع أحد نسخة سابقة فقط
    [one] واحد وقّع نسخة سابقة ولم يؤكّد هذه
    [two] اثنان وقّعا نسخة سابقة ولم يؤكّدا هذه
    [few] { $count } وقّعوا نسخة سابقة ولم يؤكّدوا هذه
    [many] { $count } وقّعوا نسخة سابقة ولم يؤكّدوا هذه
   *[other] { $count } وقّعوا نسخة سابقة ولم يؤكّدوا هذه
}
endorsement-earlier-lead = هؤلاء وقّعوا نسخة سابقة كانت تقول شيئًا آخر، فلا يُحسبون وراء النسخة الحالية.
endorsement-pages = الصفحات
endorsement-page-before = السابق
endorsement-page-after = المزيد

endorsement-kinds-person = أشخاص
endorsement-kinds-organization = منظمات
endorsement-kind-person = باسمي
endorsement-kind-organization = باسم منظمة
endorsement-signed-version = وقّع النسخة { $count }
endorsement-imported = مستورد، لم يُؤكَّد هنا
endorsement-imported-why = الأسماء المشار إليها بأنها مستوردة جاءت مع رسالة أقدم، ولم يؤكّدها أحد هنا.
endorsement-by-domain = بعنوان من { $domain }
endorsement-by-colleague = أكّده شخص آخر من المنظمة
endorsement-by-steward = أكّدته الإدارة: { $note }
endorsement-by-message = في رسالة
endorsement-mixed = حروف من كتابات مختلفة

endorsement-lead = لا يظهر شيء قبل أن تؤكّده: نرسل إليك بريدًا فيه رابط. لا تحتاج إلى حساب، ويمكنك سحب اسمك في أي وقت.
endorsement-lead-member = يظهر اسمك فور الضغط على الزر. ويمكنك سحبه في أي وقت.
endorsement-what = ما يوقَّع عليه
endorsement-who = الموقّع
endorsement-when = منذ
endorsement-where = أين قيل
endorsement-state = الحالة
endorsement-state-asked = لم يُؤكَّد بعد
endorsement-state-waiting = ينتظر تأكيد الحق في التوقيع باسم المنظمة
endorsement-state-active = قائم
endorsement-as = من يوقّع
endorsement-name = الاسم
endorsement-name-hint = كما سيظهر للجميع. ويكفي اسم تُعرف به.
endorsement-affiliation = جهة الانتماء
endorsement-affiliation-hint = تظهر بعد اسمك، ولا تُلزم أحدًا غيرك.
endorsement-organization = اسم المنظمة
endorsement-site = عنوانها على الويب
endorsement-site-hint = إن كان عنوان بريدك في النطاق نفسه فذلك يؤكّد أنك تعمل باسمها. وإلا أكّده شخص آخر من المنظمة أو الإدارة.
endorsement-signer = من يوقّع عنها
endorsement-signer-hint = اسمك ومنصبك، ويظهران بعد اسم المنظمة.
endorsement-mail = عنوان البريد
endorsement-mail-hint = لا يُعرض على أحد أبدًا.
endorsement-country = البلد
endorsement-country-none = غير مذكور
endorsement-country-hint = تُحسب التوقيعات بحسب المنطقة.
endorsement-lang = اللغة التي قرأته بها
endorsement-lang-hint = يحفظ توقيعك بصمة ذلك النص بعينه.
endorsement-public = أسماء الموقّعين علنية ويستطيع أي شخص نسخها.
endorsement-sealed-link = إن كان في ذلك خطر عليك فوقّع تحت الختم.
endorsement-see-changes = ما تغيّر منذ ذلك

endorsement-confirm-title = تأكيد توقيع
endorsement-confirm-why = اضغط على الزر إن أردت أن يكون هذا الاسم تحت هذا النص.
endorsement-confirm-organization = اضغط على الزر إن أردت أن يكون هذا الاسم تحت هذا النص وكان لك أن تقرّر ذلك عن المنظمة.
endorsement-confirm = أوقّع
endorsement-not-me = لم أكن أنا
endorsement-confirmed = تم التأكيد: الاسم قائم. وفي البريد التالي الرابط الذي تسحبه به.
endorsement-waits-why = تأكّد عنوانك. ويظهر الاسم حين يتأكّد أنك تعمل باسم المنظمة، وسيصلك بريد.
endorsement-vouch-why = لك أن تعمل باسم هذه المنظمة. فهل لهذا الشخص ذلك أيضًا؟ إن قلت نعم ظهر اسم المنظمة تحت النص.
endorsement-vouch = يعمل باسمنا
endorsement-link-gone = لم يعد هذا الرابط صالحًا: استُعمل أو انتهت مدته أو سُحب الاسم.

endorsement-own = توقيعك
endorsement-own-none = لم توقّع هذا البيان.
endorsement-changed = النسخة { $count } تقول غير ما وقّعته. ولن يكون اسمك تحتها ما لم تقل ذلك.
endorsement-changes = ما تغيّر
endorsement-read-whole = اقرأ النص كله
endorsement-withdraw = اسحب الاسم
endorsement-withdraw-hint = فورًا. يزول الاسم، ولا يمكن أن يُعرف من السجل لمن كان.

endorsement-tend = رعاية التوقيعات
endorsement-waiting = في الانتظار
endorsement-waiting-none = لا شيء ينتظر.
endorsement-waiting-more = { $count ->
    [zero] لا ينتظر غيرها.
    [one] ينتظر واحد آخر.
    [two] ينتظر اثنان آخران.
    [few] ينتظر { $count } آخرون.
    [many] ينتظر { $count } آخرون.
   *[other] ينتظر { $count } آخرون.
}
endorsement-doubtful = أسماء تشبه غيرها
endorsement-like = يشبه { $name }
endorsement-decide = قرّر
endorsement-right-note = لماذا يحق له العمل باسم المنظمة
endorsement-right-note-hint = يراه الجميع.
endorsement-right-give = يحق له: ليظهر الاسم
endorsement-strike-reason = لماذا لا مكان لهذا الاسم هنا
endorsement-strike-hint = يبقى في السجل إلى الأبد ويُبلَّغ به من وقّع. لا تذكر اسم أحد.
endorsement-strike = اشطب الاسم
endorsement-call-title = النداء
endorsement-call-why = يصل بريد إلى كل من لم يوقّع من الشبكة، ويوقّع بالرد: «أوقّع».
endorsement-call = ادعُ إلى التوقيع
endorsement-announce = أعلم قائمة بريدية
endorsement-channel = القائمة
endorsement-announcement = ما تقوله
endorsement-announcement-hint = يُضاف عنوان النموذج أدناه. والردود تذهب إلى القائمة، فانقلها إلى هنا.
endorsement-take-over-title = النقل من رسالة
endorsement-take-over-why = هل وقّع أحد في قائمة بريدية؟ يصله بريد فيؤكّد، وتبقى الرسالة بجانب اسمه.
endorsement-message-address = عنوان الرسالة
endorsement-message-address-hint = كما هو في الأرشيف هنا.
endorsement-author-hint = إن تُرك فارغًا: كاتب الرسالة.
endorsement-take-over = اطلب التأكيد
endorsement-find-title = البحث عن اسم
endorsement-find-hint = الاسم كاملًا؛ وتُعرض الأسماء التي تبدو مثله أيضًا.
endorsement-find = ابحث
endorsement-sealed-files = تنزيل المختوم لتسليمه إلى الأمناء

endorsement-sealed = التوقيع تحت الختم
endorsement-sealed-title = تحت الختم
endorsement-sealed-lead = لمن كان الاسم العلني خطرًا عليه. يُشفَّر اسمك حين يصل، ثم لا يقرؤه إلا الأمناء.
endorsement-sealed-who = كلٌّ من هؤلاء الأمناء يستطيع قراءته:
endorsement-sealed-counted = لا يرى الناس كم وقّعوا ومن أي منطقة إلا إذا كانوا خمسة أو أكثر، وابتداءً من اليوم التالي.
endorsement-sealed-kept = لا نحفظ عنوان بريد ولا حسابًا ولا عنوان شبكة، ومن الوقت لا نحفظ إلا اليوم.
endorsement-sealed-not = لا نستطيع حمايتك ممن يسيطر على هذا الخادم وأنت تكتب، أو يرى أن اتصالك يأتي إلى هنا. إن كان ذلك مهمًّا فاستعمل متصفح Tor.
endorsement-sealed-not-offered = التوقيع تحت الختم غير متاح هنا: لم تسمِّ الشبكة أمينين.
endorsement-sealed-name = الاسم، للأمناء
endorsement-sealed-why = أسماؤهم مشفّرة لأمناء من الشبكة.
endorsement-sealed-others = غيرهم
endorsement-sealed-few = أقل من خمسة
endorsement-contact = كيف يصل إليك الأمناء
endorsement-contact-hint = إن أردت أن يصلوا إليك.
endorsement-region = المنطقة
endorsement-region-none = غير مذكورة
endorsement-region-hint = تُحفظ دون تشفير.
endorsement-seal = اختم ووقّع
endorsement-sealed-done = تم الختم
endorsement-code-why = بهذا الرمز، وبه وحده، تسحب التوقيع أو تؤكّد نسخة لاحقة. اكتبه حيث لا ينظر أحد:
endorsement-code-once = يُعرض هذه المرة فقط: نحن لا نحفظه.
endorsement-code-have = عندي رمز
endorsement-code-title = رمزك
endorsement-code-lead = يُظهر ما ختمته هنا ويسحبه.
endorsement-code = رمز من 24 رقمًا
endorsement-code-open = افتح
endorsement-code-opened = هذا الرمز لتوقيع مختوم على النسخة { $count }.
endorsement-code-changed = النسخة الأخيرة تقول شيئًا آخر. ولا يُحسب توقيعك لها ما لم تقل ذلك.
endorsement-code-gone = ليس لأي توقيع على هذا البيان هذا الرمز. لعله سُحب.
endorsement-wrong-code = الرمز من 24 رقمًا.

endorsement-custodians = الأمناء
endorsement-custodians-lead = يستطيعون قراءة من وقّع تحت الختم، كلٌّ بمفتاحه الذي لا يكون على هذا الخادم أبدًا.
endorsement-custodians-fewest = { $count ->
    [zero] الختم متاح دائمًا.
    [one] يُتاح الختم إذا كان هناك أمين واحد على الأقل.
    [two] يُتاح الختم إذا كان هناك أمينان على الأقل.
    [few] يُتاح الختم إذا كان هناك { $count } أمناء على الأقل.
    [many] يُتاح الختم إذا كان هناك { $count } أمينًا على الأقل.
   *[other] يُتاح الختم إذا كان هناك { $count } أمين على الأقل.
}
endorsement-custodians-none = لا أمناء.
endorsement-custodian-name = الاسم
endorsement-custodian-key = المفتاح العام
endorsement-custodian-key-hint = كما يعطيه `age-keygen`: يبدأ بـ age1.
endorsement-custodian-add = سمِّ أمينًا
endorsement-custodian-remove = أزل
endorsement-rules = القواعد

endorsement-said-signed = اسمك الآن تحت البيان. شكرًا.
endorsement-said-mailed = أرسلنا إليك بريدًا. افتح الرابط الذي فيه واضغط على الزر، وعندها يظهر الاسم.
endorsement-said-waiting = ينتظر تأكيد أنك تعمل باسم المنظمة. سيصلك بريد.
endorsement-said-withdrawn = زال الاسم.
endorsement-said-again = أنت تقف وراء هذه النسخة أيضًا.
endorsement-said-vouched = اسم المنظمة الآن تحت البيان.
endorsement-said-called = تُسأل الشبكة الآن.
endorsement-said-announced = تُعلَم القائمة الآن.
endorsement-said-taken-over = يصل إلى كاتب الرسالة بريد ليؤكّد.
endorsement-said-struck = شُطب الاسم.
endorsement-said-custodian = من الآن يُختم كل شيء له أيضًا.
endorsement-said-custodian-off = لن يُختم له شيء بعد الآن. وما خُتم من قبل يبقى مقروءًا له.

endorsement-wrong-stale = تغيّر النص منذ فتحته. اقرأ النسخة الأخيرة ووقّعها إن أردت.
endorsement-wrong-there = وقّعت هذه المنظمة البيان من قبل.
endorsement-wrong-waits = لم يُؤكَّد هذا التوقيع بعد.
endorsement-wrong-called = نوديت الشبكة بشأن هذه النسخة خلال الأسبوع الماضي.
endorsement-wrong-message = لا رسالة في هذا العنوان يمكن قراءتها هنا.
endorsement-wrong-unsigned = لا تقول هذه الرسالة من أي عنوان جاءت، فلا يمكن أن يُطلب التأكيد من أحد.
endorsement-wrong-key = ليس هذا مفتاحًا عامًّا لبرنامج age. المفتاح يبدأ بـ age1.
endorsement-wrong-custodian = هذا المفتاح لأمين مسمّى من قبل.
endorsement-wrong-custodians = عدد الأمناء { $count } على الأكثر.

endorsement-answer-hint = للتوقيع أجب بسطر واحد: أوقّع. ويمكنك كتابة اسمك في السطر التالي وجهة انتمائك تحته. ولسحبه أجب: أسحب توقيعي.
endorsement-answer-unclear = لم يُفهم ردك ولم يُفعل شيء. للتوقيع اكتب «أوقّع» في السطر الأول ولا شيء غيره.
endorsement-answer-gone = لم يعد ما رددت عليه موجودًا.
endorsement-answer-name = ينقص اسمك. أجب مرة أخرى: «أوقّع» في السطر الأول واسمك في الثاني.
endorsement-answer-stale = تغيّر النص منذ سُئلت، فلم يوقَّع شيء. اقرأ النسخة الأخيرة في صفحة البيان.
endorsement-answered = وقّع { $who } «{ $title }»، النسخة { $version } ({ $language })، وبصمتها تبدأ بـ { $hash }.
endorsement-answered-withdrawn = لم يعد اسمك تحت «{ $title }».

notice-endorsement-call = الدعوات إلى توقيع بيان
notice-endorsement-called = هل توقّع هذا؟ { $title }

endorsement-letter-confirm = أكّد توقيعك: { $title }
endorsement-letter-confirm-body = يريد شخص، ولعله أنت، أن يضع هذا الاسم:
    { $who }

    تحت هذا النص، النسخة { $version } ({ $language }):
    { $title }
    { $page }

    بصمة النص SHA-256: { $hash }

    للتأكيد افتح هذه الصفحة واضغط على الزر:
    { $link }

    إن لم تكن أنت فلا تفعل شيئًا: لن يظهر الاسم، وننسى هذا العنوان بعد أسبوعين.

    { $network }
endorsement-letter-already = سبق أن وقّعت: { $title }
endorsement-letter-already-body = طلب شخص، ولعله أنت، التوقيع بهذا العنوان. وقد وقّع به من قبل باسم:
    { $who }

    النسخة { $version } ({ $language }) من:
    { $title }
    { $page }

    بصمة النص SHA-256: { $hash }

    هنا ترى ما وقّعته، وتؤكّد نسخة لاحقة، أو تسحب اسمك:
    { $link }

    { $network }
endorsement-letter-signed = توقيعك: { $title }
endorsement-letter-signed-body = هذا الاسم:
    { $who }

    صار تحت النسخة { $version } ({ $language }) من:
    { $title }
    { $page }

    بصمة النص SHA-256: { $hash }

    احفظ هذا البريد. لسحب الاسم افتح هذه الصفحة واضغط على الزر:
    { $link }

    إن تغيّر مضمون النص سألناك من جديد: لا ينتقل اسمك إلى كلمات أخرى من تلقاء نفسه.

    { $network }
endorsement-letter-waiting = في انتظار التأكيد: { $title }
endorsement-letter-waiting-body = تأكّد عنوانك. ولم يُعرف بعد أن لك أن تعمل باسم المنظمة التي تريد التوقيع باسمها:
    { $who }

    النسخة { $version } ({ $language }) من:
    { $title }
    { $page }

    بصمة النص SHA-256: { $hash }

    سيؤكّد ذلك شخص آخر من المنظمة أو إدارة الشبكة. فإن طال الأمر فاكتب إلى الشبكة.

    هنا تسحبه:
    { $link }

    { $network }
endorsement-letter-vouch = هل يعمل باسمكم؟ { $title }
endorsement-letter-vouch-body = يريد شخص أن يوقّع باسم منظمتك:
    { $who }

    النسخة { $version } ({ $language }) من:
    { $title }
    { $page }

    بصمة النص SHA-256: { $hash }

    لك أن تعمل باسمها. فإن كان لهذا الشخص ذلك أيضًا فافتح هذه الصفحة واضغط على الزر، فيظهر الاسم تحت النص:
    { $link }

    وإلا فلا تفعل شيئًا.

    { $network }
endorsement-letter-struck = شُطب اسمك: { $title }
endorsement-letter-struck-body = شطب أحد الميسّرين الاسم الذي وُقّع بهذا العنوان تحت:
    { $title }
    { $page }

    السبب: { $reason }

    إن كان ذلك خطأ فاكتب إلى الشبكة.

    { $network }
endorsement-letter-again = تغيّر النص، فهل ما زلت تؤيّده؟ { $title }
endorsement-letter-again-body = نُشرت النسخة { $new } من:
    { $title }
    { $page }

    باسم { $who } وقّعت النسخة { $version } ({ $language })، وبصمتها { $hash }. والنسخة الجديدة تقول شيئًا آخر. ولن يكون اسمك تحتها ما لم تقل ذلك.

    ما تغيّر ([-ذهب-]، {"{"}+جاء+{"}"}):

    { $changes }

    لتوقيع النسخة الجديدة أجب عن هذا البريد بسطر واحد: أوقّع. أو انظر الفرق هنا ووقّع أو اسحب اسمك:
    { $link }

    { $network }
fact-endorsement-asked = طلب تأييد بيان
fact-endorsement-letter-sent = كُتب إليه بشأن تأييد
fact-endorsement-sealed = أيّد بيانًا تحت الختم
fact-endorsement-withdrawn = سحب تأييدًا
fact-endorsements-called = دعا إلى التأييد
fact-endorsements-forgotten = نُسيت التأييدات غير المؤكدة
fact-endorsements-imported = نقل موقّعي رسالة قديمة
fact-endorsements-sealed-counted = أُحصيت التأييدات المختومة
fact-statement-custodians-changed = غيّر أمناء التأييدات المختومة
fact-statement-endorsed = أيّد بيانًا
