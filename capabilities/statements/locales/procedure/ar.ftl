## The procedure of a statement

procedure-heading = الإجراءات
procedure-lead = قواعد الشبكة منفَّذة سطرًا سطرًا: ما رُوعي، وما لم يُراعَ ولماذا، وما لم يحن وقته بعد.
procedure-none = لا يُعرف هنا شيء عن إجراءاته: فقد جاء من مكان آخر.
procedure-more = الإجراءات كاملة
procedure-count-kept = { $count ->
    [zero] لم يُراعَ شيء
    [one] رُوعي شرط واحد
    [two] رُوعي شرطان
    [few] رُوعيت { $count } شروط
    [many] رُوعي { $count } شرطًا
   *[other] رُوعي { $count } شرط
}
procedure-count-broken = { $count ->
    [zero] لم يُخالَف شيء
    [one] خولف شرط واحد
    [two] خولف شرطان
    [few] خولفت { $count } شروط
    [many] خولف { $count } شرطًا
   *[other] خولف { $count } شرط
}
procedure-count-pending = { $count ->
    [zero] لا شيء باقٍ
    [one] بقي شرط واحد
    [two] بقي شرطان
    [few] بقيت { $count } شروط
    [many] بقي { $count } شرطًا
   *[other] بقي { $count } شرط
}
procedure-state-kept = رُوعي
procedure-state-broken = خولف
procedure-state-pending = لم يحن بعد
procedure-condition-text = يوجد نص
procedure-condition-notice = أُبلغت القوائم
procedure-condition-drafter-regions = المحرّرون من مناطق كافية
procedure-condition-comment-window = وقت للتعليق
procedure-condition-comments-answered = أُجيب عن كل تعليق
procedure-condition-last-call-window = وقت للنداء الأخير
procedure-condition-text-as-called = النص هو نص النداء الأخير
procedure-condition-objections-answered = أُجيب عن كل اعتراض
procedure-condition-outcome-written = النتيجة كتبها إنسان
procedure-passed-over = استُكمل رغم ذلك:
procedure-timetable = الجدول الزمني
procedure-date-proposed = اقتُرح
procedure-date-comments = التعليقات
procedure-date-last-call = النداء الأخير
procedure-date-deadline = يجب أن يصدر قبل
procedure-urgent = عاجل
procedure-held-urgent = يرى أنه عاجل:
procedure-rules-then = القواعد حين اقتُرح
procedure-rules-now = القواعد لما يُقترح الآن

## Steps

procedure-steps = الخطوات التالية
procedure-zone = التواريخ بتوقيت { $zone }. الوقت هناك الآن { $now }.
procedure-step-comments = اطلب التعليقات
procedure-step-comments-hint = تبقى المسودة مفتوحة للتعليق حتى ذلك الحين. تُبلَّغ الشبكة بالبريد وكذلك القوائم التي تسمّيها القواعد.
procedure-step-extend = مدّد الفترة
procedure-step-extend-hint = تبقى الفترة مفتوحة حتى ذلك الحين.
procedure-step-draft = تابع التحرير
procedure-step-draft-hint = يُغلق ما هو مفتوح. وبعد النداء الأخير يحتاج النص المعدَّل إلى نداء آخر.
procedure-step-last-call = أطلق النداء الأخير
procedure-step-last-call-hint = يُجمَّد النص كما هو، ويُسأل كل من في الشبكة عن موقفه.
procedure-step-outcome = اكتب النتيجة
procedure-step-outcome-hint = قل بكلماتك كيف انتهى النداء الأخير.
procedure-step-publish = انشر
procedure-step-publish-hint = يصبح النص نسخة يمكن تأييدها.
procedure-step-drop = تخلَّ عنه
procedure-step-drop-hint = يبقى كل شيء مقروءًا. ويمكن استئنافه لاحقًا من البداية. وتبقى النسخة المنشورة منشورة.
procedure-closes = حتى
procedure-closes-time = الساعة
procedure-words = رسالتك إلى القوائم
procedure-words-hint = بلغة البيان. يُضاف التاريخ والعنوان وطريقة الرد.
procedure-nevertheless = المتابعة رغم ذلك، لأن
procedure-nevertheless-hint = اتركه فارغًا للالتزام بالقواعد. يظهر سببك واسمك على البيان دائمًا بجانب كل شرط لم يتحقق.
procedure-urge = قل إنه عاجل
procedure-urge-reason = لماذا لا يحتمل الانتظار
procedure-urge-hint = يقرؤه الجميع. وحين يقول ذلك ميسِّر ثانٍ من منطقة أخرى تسري الفترات القصيرة.
procedure-said-comments = المسودة مفتوحة للتعليق.
procedure-said-last-call = النداء الأخير مفتوح.
procedure-said-extended = مُدِّدت الفترة.
procedure-said-draft = عاد إلى التحرير.
procedure-said-dropped = تُخلِّي عنه.
procedure-said-urgent = سُجّل قولك ليقرأه الجميع.

## What is missing

procedure-unmet-text = لا يوجد نص بعد.
procedure-unmet-notice = { $count ->
    [zero] أُبلغت كل القوائم.
    [one] قائمة واحدة تسمّيها القواعد لم تُبلَّغ.
    [two] قائمتان تسمّيهما القواعد لم تُبلَّغا.
    [few] { $count } قوائم تسمّيها القواعد لم تُبلَّغ.
    [many] { $count } قائمة تسمّيها القواعد لم تُبلَّغ.
   *[other] { $count } قائمة تسمّيها القواعد لم تُبلَّغ.
}
procedure-unmet-regions = { $count ->
    [zero] بحسب ملفاتهم، عدد مناطق المحرّرين { $known }؛ ولا تطلب القواعد شيئًا.
    [one] بحسب ملفاتهم، عدد مناطق المحرّرين { $known }؛ وتطلب القواعد منطقة واحدة.
    [two] بحسب ملفاتهم، عدد مناطق المحرّرين { $known }؛ وتطلب القواعد منطقتين.
    [few] بحسب ملفاتهم، عدد مناطق المحرّرين { $known }؛ وتطلب القواعد { $count } مناطق.
    [many] بحسب ملفاتهم، عدد مناطق المحرّرين { $known }؛ وتطلب القواعد { $count } منطقة.
   *[other] بحسب ملفاتهم، عدد مناطق المحرّرين { $known }؛ وتطلب القواعد { $count } منطقة.
}
procedure-unmet-comment-window = { $count ->
    [zero] يجب أن تكون فترة التعليق قد انتهت.
    [one] يجب أن تُفتح التعليقات ساعة واحدة على الأقل وأن تكون قد أُغلقت.
    [two] يجب أن تُفتح التعليقات ساعتين على الأقل وأن تكون قد أُغلقت.
    [few] يجب أن تُفتح التعليقات { $count } ساعات على الأقل وأن تكون قد أُغلقت.
    [many] يجب أن تُفتح التعليقات { $count } ساعة على الأقل وأن تكون قد أُغلقت.
   *[other] يجب أن تُفتح التعليقات { $count } ساعة على الأقل وأن تكون قد أُغلقت.
}
procedure-unmet-comments = { $count ->
    [zero] أُجيب عن كل التعليقات.
    [one] تعليق واحد بلا جواب.
    [two] تعليقان بلا جواب.
    [few] { $count } تعليقات بلا جواب.
    [many] { $count } تعليقًا بلا جواب.
   *[other] { $count } تعليق بلا جواب.
}
procedure-unmet-last-call-window = { $count ->
    [zero] يجب أن يكون النداء الأخير قد انتهى.
    [one] يجب أن يدوم النداء الأخير ساعة واحدة على الأقل وأن يكون قد أُغلق.
    [two] يجب أن يدوم النداء الأخير ساعتين على الأقل وأن يكون قد أُغلق.
    [few] يجب أن يدوم النداء الأخير { $count } ساعات على الأقل وأن يكون قد أُغلق.
    [many] يجب أن يدوم النداء الأخير { $count } ساعة على الأقل وأن يكون قد أُغلق.
   *[other] يجب أن يدوم النداء الأخير { $count } ساعة على الأقل وأن يكون قد أُغلق.
}
procedure-unmet-same-text = النص ليس نص النداء الأخير.
procedure-unmet-objections = { $count ->
    [zero] أُجيب عن كل الاعتراضات.
    [one] اعتراض واحد بلا جواب.
    [two] اعتراضان بلا جواب.
    [few] { $count } اعتراضات بلا جواب.
    [many] { $count } اعتراضًا بلا جواب.
   *[other] { $count } اعتراض بلا جواب.
}
procedure-unmet-outcome = لم يكتب أحد كيف انتهى النداء الأخير.
procedure-wrong-not-now = لا تأتي هذه الخطوة من حيث يقف البيان الآن. ربما تقدّم في هذه الأثناء: انظر من جديد.
procedure-wrong-closes = اختر وقتًا لاحقًا. ما انتهى لا يُمدَّد: افتحه من جديد.
procedure-wrong-date = اختر يومًا ووقتًا.
procedure-wrong-far = خلال { $days } يومًا من الآن على الأكثر.
procedure-wrong-short = اكتب { $min } حرفًا أو أكثر: سيبقى ليقرأه الجميع.
procedure-denied-lead = لا يفعل هذا إلا محرّرو هذا البيان وميسّرو الشبكة.
procedure-denied-call = بحسب قواعد الشبكة لا يطلق النداء الأخير إلا ميسّروها.
procedure-denied-pass-over = لا يتابع رغم عدم تحقق شرط إلا ميسّرو الشبكة.
procedure-urgent-late = لا يقال هذا إلا قبل النداء الأخير.
procedure-urgent-already = هو عاجل بالفعل.
procedure-urgent-twice = قلت ذلك من قبل. يجب أن يقوله ميسّر ثانٍ من منطقة أخرى.
procedure-urgent-region = يجب أن يكون الميسّر الثاني من منطقة أخرى.
procedure-urgent-unknown = لا يذكر ملفك البلد الذي أنت فيه. أضفه لتُعرف منطقتك.

## At the head of the statement’s page

procedure-head-comments = مفتوح للتعليق حتى { $when }.
procedure-head-last-call = النداء الأخير: قل موقفك حتى { $when }.
procedure-head-over = انتهى النداء الأخير. وبقيت كتابة النتيجة.
procedure-head-decided = كُتبت نتيجة النداء الأخير.
procedure-head-dropped = تُخلِّي عن هذا البيان.

## To the lists

procedure-mail-comments-subject = التعليقات حتى { $when }: { $title }
procedure-mail-comments-lead = مسودة البيان «{ $title }» مفتوحة للتعليق حتى { $when }.
procedure-mail-call-subject = النداء الأخير حتى { $when }: { $title }
procedure-mail-call-lead = النداء الأخير حول البيان «{ $title }»: حتى { $when } يستطيع كل من في الشبكة أن يؤيده أو يقبله أو يمتنع أو يعترض.
procedure-mail-how = تلقّى أعضاء الشبكة رسالة خاصة بهم ويمكنهم الرد عليها. ويجد الآخرون النص وطريقة الرد هنا:

## Notices

procedure-told-comments = تُطلب التعليقات على «{ $title }» حتى { $when }
procedure-told-called = النداء الأخير حول «{ $title }» حتى { $when }: ما موقفك؟
procedure-told-call-near = يُغلق النداء الأخير حول «{ $title }» في { $when }: ما موقفك؟
procedure-told-call-over = انتهى النداء الأخير حول «{ $title }»: يجب كتابة النتيجة
procedure-told-comments-near = تُغلق التعليقات على «{ $title }» في { $when }
procedure-told-comments-over = أُغلقت التعليقات على «{ $title }»: ينتظر كل منها جوابًا
procedure-told-concluded = نتيجة النداء الأخير حول «{ $title }»
procedure-told-published = نُشر «{ $title }»، النسخة { $number }
procedure-told-objection-raised = اعترض أحدهم على «{ $title }»
procedure-told-objection-answered = أُجيب عن اعتراضك على «{ $title }»: هل تتمسّك به؟
procedure-told-objection-stands = اعتراض على «{ $title }» باقٍ
procedure-told-objection-withdrawn = سُحب اعتراض على «{ $title }»
notice-statement-comments = تُطلب التعليقات على بيان
notice-statement-last-call = النداء الأخير حول بيان
notice-statement-closing = توشك فترة من فترات بيان أن تُغلق
notice-statement-outcome = نتيجة نداء أخير شاركت فيه
notice-statement-published = نشر بيان أتابعه
notice-statement-objection = الاعتراضات: المرفوعة والمُجاب عنها والمسحوبة

## Positions

position-heading = المواقف
position-lead = حتى { $when } يستطيع كل من في الشبكة أن يقول موقفه من النص كما هو وأن يغيّره.
position-take = قل موقفك
position-change = غيّر موقفك
position-stance = موقفك
position-support = أؤيده
position-live-with = يمكنني قبوله
position-stand-aside = أمتنع
position-object = أعترض
position-ground = سبب الاعتراض
position-ground-none = لا اعتراض
position-ground-hint = من يعترض يختار أحد الأسباب الواردة في قواعد الشبكة.
position-reason = لماذا
position-reason-hint = يحتاج الاعتراض إلى تعليل؛ وهو اختياري في غيره. Markdown.
position-send = أرسل
position-send-hint = يقرؤه فورًا كل من يقرأ البيان.
position-send-hidden = لا يقرؤه غيرك قبل إغلاق النداء الأخير.
position-take-back = اسحب موقفك
position-said = سُجّل موقفك.
position-said-back = سُحب موقفك.
position-hidden = { $count ->
    [zero] لا مواقف بعد. تظهر المواقف عند إغلاق النداء الأخير.
    [one] موقف واحد. يظهر عند إغلاق النداء الأخير.
    [two] موقفان. يظهران عند إغلاق النداء الأخير.
    [few] { $count } مواقف. تظهر عند إغلاق النداء الأخير.
    [many] { $count } موقفًا. تظهر عند إغلاق النداء الأخير.
   *[other] { $count } موقف. تظهر عند إغلاق النداء الأخير.
}
position-none = لم يتخذ أحد موقفًا بعد.
position-all = كل المواقف
position-more = المزيد
position-wrong-over = انتهى النداء الأخير: لا تُقبل مواقف أخرى.
position-wrong-not-open = تُتخذ المواقف عند النداء الأخير. وهذا البيان ليس فيه الآن.
position-wrong-ground = اختر سبب اعتراضك من الأسباب الواردة في القواعد.
position-wrong-reason = قل لماذا تعترض.
position-wrong-none = لم تتخذ موقفًا.
position-mail-hint = أجب بالرد على هذه الرسالة. ابدأ بإحدى العبارات: أؤيد – يمكنني قبوله – أمتنع – أعترض. ثم يمكنك ذكر السبب. ويحتاج الاعتراض إلى سبب من القواعد وتعليل، مثل: «أعترض، الإجراءات: أُبلغنا في اليوم الأخير». الأسباب: الأهداف، الإجراءات، الضرر، خطأ، أو رقم أحدها في الصفحة.
position-mail-unclear = لم تُفهم إجابتك ولم يُسجَّل شيء. ابدأ بإحدى العبارات: أؤيد – يمكنني قبوله – أمتنع – أعترض.
position-mail-ground = لم يُسجَّل اعتراضك: لم يُذكر فيه سبب من قواعد الشبكة. اكتب مثلًا «أعترض، الإجراءات:» ثم التعليل. الأسباب: الأهداف، الإجراءات، الضرر، خطأ، أو رقم أحدها في الصفحة.
position-mailed-support = سُجّل أنك تؤيد «{ $title }».
position-mailed-live-with = سُجّل أنه يمكنك قبول «{ $title }».
position-mailed-stand-aside = سُجّل أنك تمتنع بشأن «{ $title }».
position-mailed-object = سُجّل أنك تعترض على «{ $title }»، لأن: { $reason }

## Objections

objection-heading = اعتراض
objection-all = الاعتراضات
objection-ground-aims = يناقض أهداف الشبكة
objection-ground-process = لم تُتّبع الإجراءات
objection-ground-harm = يضرّ بأحد
objection-ground-error = فيه خطأ في الوقائع
objection-state-open = ينتظر جوابًا
objection-state-answered = أُجيب عنه ولم يُسحب
objection-state-stands = باقٍ
objection-state-withdrawn = سُحب
objection-answer = الجواب
objection-unanswered = لا جواب بعد.
objection-answer-text = جوابك
objection-answer-hint = كتابةً، على التعليل المذكور. يُبلَّغ المعترض بالبريد فيسحب اعتراضه أو يتمسّك به.
objection-answer-send = أجب
objection-settle-hint = الاعتراض الذي لم يُسحب يرافق البيان في كل تصدير.
objection-withdraw = اسحبه
objection-let-stand = يبقى قائمًا
objection-said-answered = أُجيب عن الاعتراض.
objection-said-withdrawn = سُحب الاعتراض.
objection-said-stands = بقي الاعتراض قائمًا.
objection-minority = ما تقوله الأقلية
objection-minority-text = نص الأقلية
objection-minority-hint = يكتبه معًا من لم تُسحب اعتراضاتهم. وهو يرافق البيان. Markdown.
objection-minority-save = احفظ النص
objection-said-minority = حُفظ نص الأقلية.
objection-wrong-none = هذا ليس اعتراضًا.
objection-wrong-over = ما يرافق نصًا منشورًا أو متروكًا يبقى كما هو.
objection-wrong-unanswered = يجب الجواب عنه أولًا: لا يُتجاوز اعتراض أحد بصمت.
objection-wrong-withdrawn = لقد سُحب.
objection-wrong-minority-meanwhile = كتب أحدهم النص في هذه الأثناء. اقرأه أعلاه واجمع بينهما.
objection-denied-own = لا يسحب الاعتراض إلا من رفعه.
objection-denied-stand = لا يُبقي الاعتراض قائمًا إلا من رفعه وميسّرو الشبكة.
objection-denied-minority = يكتب هذا النص من لم تُسحب اعتراضاتهم.

## The outcome

outcome-heading = النتيجة
outcome-none = لم تُكتب بعد.
outcome-write = كتابة النتيجة
outcome-words = كيف انتهى النداء الأخير
outcome-words-hint = بكلماتك: ما تستطيع الشبكة قوله معًا، ومن لا يوافق. الأغلبية لا تقرر وحدها. Markdown.
outcome-send = سجّلها
outcome-send-hint = يُبلَّغ من شارك. والخطوة التالية هي النشر.
outcome-said = سُجّلت النتيجة.

## The network’s rules

procedure-rules = قواعد البيانات
procedure-rules-lead = ينفّذها البرنامج ويبيّن على كل بيان هل رُوعيت. وما هو جارٍ يحتفظ بالقواعد التي بدأ بها.
procedure-rules-set = وضعها
procedure-rules-unset = لم يضع أحد قواعد هنا: هذه هي القواعد التي يأتي بها البرنامج.
procedure-rules-change = ضع قواعد أخرى
procedure-rules-save = ضع هذه القواعد
procedure-rules-save-hint = تسري على ما يُقترح من الآن.
procedure-rules-before = القواعد السابقة
procedure-rule-notice = القوائم التي تُبلَّغ قبل طلب التعليقات
procedure-rule-notice-hint = القوائم التي يمكنك الكتابة إليها.
procedure-notice-none = لا شيء
procedure-list-unseen = قائمة لا يمكنك رؤيتها
procedure-rule-comments = تُفتح التعليقات مدة لا تقل عن (ساعات)
procedure-rule-last-call = يدوم النداء الأخير مدة لا تقل عن (ساعات)
procedure-rule-urgent = كل منهما مدة لا تقل عن، عند الاستعجال (ساعات)
procedure-rule-regions = أقل عدد لمناطق المحرّرين
procedure-rule-caller = من يطلق النداء الأخير
procedure-caller-drafters = المحرّرون والميسّرون
procedure-caller-facilitators = الميسّرون فقط
procedure-rule-grounds = أسباب الاعتراض المقبولة
procedure-rule-own-grounds = أسباب أخرى
procedure-rule-own-grounds-hint = واحد في كل سطر، بلغة الشبكة.
procedure-rule-hides = تُخفى المواقف حتى إغلاق النداء الأخير
procedure-rule-answers-comments = يُجاب عن كل تعليق قبل النداء الأخير
procedure-rule-answers-objections = يُجاب عن كل اعتراض قبل النشر
procedure-hours = { $count ->
    [zero] بلا مدة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
procedure-yes = نعم
procedure-no = لا
procedure-said-rules = وُضعت القواعد.
procedure-wrong-hours = بين ساعة و{ $max } ساعة.
procedure-wrong-urgent-hours = لا يجوز أن يطول المسار العاجل عن المعتاد.
procedure-wrong-regions = عدد المناطق { $max }.
procedure-wrong-no-ground = اختر سببًا واحدًا على الأقل: وإلا لم يستطع أحد أن يعترض.
procedure-wrong-grounds = { $max } سببًا خاصًا على الأكثر.
procedure-wrong-notice = { $max } قوائم على الأكثر.
procedure-wrong-number = اكتب عددًا صحيحًا.
procedure-wrong-rules-meanwhile = وضع أحدهم قواعد أخرى في هذه الأثناء. اقرأها أعلاه ثم ضع قواعدك من جديد.

## What happened, for the log

fact-statement-comments-opened = فتح بيانًا للتعليق
fact-statement-window-extended = مدّد فترة من فترات بيان
fact-statement-drafting-resumed = أعاد بيانًا إلى التحرير
fact-statement-last-call-opened = أطلق النداء الأخير حول بيان
fact-statement-concluded = كتب نتيجة نداء أخير
fact-statement-dropped = تخلّى عن بيان
fact-statement-passed = أوصل بيانًا إلى النشر
fact-statement-urgency-pleaded = رأى أن بيانًا عاجل
fact-statement-window-nears = توشك فترة من فترات بيان أن تُغلق
fact-statement-window-closed = أُغلقت فترة من فترات بيان
fact-statement-position-taken = قال موقفه من بيان
fact-statement-objection-answered = أجاب عن اعتراض
fact-statement-objection-settled = سحب اعتراضًا أو أبقاه
fact-statement-minority-written = كتب نص الأقلية
fact-statement-positions-forgotten = لم تعد المواقف تسمّي من غادر
fact-statement-rules-set = وضع قواعد الشبكة للبيانات
fact-statement-procedure-forgotten = لم تعد إجراءات البيانات تسمّي من غادر
