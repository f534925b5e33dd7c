# مبادرات تشبه ما يُكتب عنه.
alike-title = لعلها هنا من قبل
alike-asked = أهي إحدى هذه؟
alike-asked-why = ما كتبته يشبه كثيرًا ما هو هنا. لم يُحفظ شيء بعد.
alike-none = لا شيء هنا يشبهها.
alike-look = البحث عن مبادرات مشابهة
alike-likely = هي نفسها على الأرجح
alike-take-part = أريد المشاركة فيها
alike-save-together = حفظ مبادرتي واقتراح العمل معًا
alike-save-anyway = ليست أيًّا منها: حفظ مبادرتي
alike-find = العثور على مبادرات مشابهة
alike-find-lead = بالاسم أو الاختصار أو الهدف أو عنوان الويب، بأي لغة وأي كتابة.
alike-link = عنوان الويب
alike-same-address = عنوان الويب نفسه
alike-same-name = الاسم نفسه
alike-same-initials = الأحرف الأولى نفسها
alike-similar-name = اسم مشابه
alike-sounds-alike = لفظ مشابه
alike-says-the-same = تقول الشيء نفسه بلغة أخرى
alike-similar-aim = هدف مشابه

# ما بين مبادرتين.
together-with-others = مع غيرها
together-none = لا شيء مع غيرها بعد.
together-propose = اقتراح شيء على مبادرة أخرى
together-with = مع أي مبادرة
together-with-hint = عنوانها هنا، أو عنوان صفحتها.
together-verb = ماذا
together-verb-together = العمل معًا: يُذكر في صفحتيهما
together-verb-join = الانضمام: تصير إحداهما جزءًا من الأخرى وتبقى صفحتها
together-verb-link = الربط: لكل منهما صلة بالأخرى
together-verb-merge = الدمج: تستمر إحداهما في الأخرى
together-go-on = متابعة
together-end = إنهاء هذا
together-waiting = في انتظار جواب
together-we-ask = سألتم
together-they-ask = تسألكم
together-undoable = عمليات دمج يمكن التراجع عنها
together-undo-until = يمكن التراجع حتى { $date }.
together-recorded = جاء هذا الدمج من سجل، ولا يمكن التراجع عنه هنا: فما يلزم لذلك ليس في أي سجل.
together-holds-together = تعمل مع
together-holds-link = لها صلة بـ
together-holds-part = جزء من
together-holds-whole = من أجزائها
together-asks-together = العمل معًا
together-asks-link = ربط
together-asks-join = أن تصير جزءًا
together-asks-merge = دمج
together-way-join-one = تصير مبادرتنا جزءًا من مبادرتهم
together-way-join-other = تصير مبادرتهم جزءًا من مبادرتنا
together-way-merge-one = تستمر مبادرتنا في مبادرتهم
together-way-merge-other = تستمر مبادرتهم في مبادرتنا
together-keep-one = البدء بكلمات التي تستمر في الأخرى
together-keep-other = البدء بكلمات التي تبقى
together-moves = ما ينتقل
together-moves-from = من
together-moves-nothing = لا شيء: للأخرى كل ذلك.
together-moves-more = { $count ->
    [zero] ولا شيء غير ذلك
    [one] وواحد غير ذلك
    [two] واثنان غير ذلك
    [few] و{ $count } غير ذلك
    [many] و{ $count } غير ذلك
   *[other] و{ $count } غير ذلك
}
together-hidden-event = اجتماع لا يمكنك رؤيته
together-stays = ما لا ينتقل
together-stays-followers = { $count ->
    [zero] لا أحد يتابعها.
    [one] يتابعها شخص واحد، ويُسأل بالبريد هل يتابع الأخرى.
    [two] يتابعها شخصان، ويُسألان بالبريد هل يتابعان الأخرى.
    [few] يتابعها { $count } أشخاص، ويُسألون بالبريد هل يتابعون الأخرى.
    [many] يتابعها { $count } شخصًا، ويُسألون بالبريد هل يتابعون الأخرى.
   *[other] يتابعها { $count } شخص، ويُسألون بالبريد هل يتابعون الأخرى.
}
together-stays-parts = { $count ->
    [zero] لم يكتب أحد ليشارك.
    [one] كتب شخص واحد ليشارك، ويُسأل بالبريد هل يشارك في الأخرى.
    [two] كتب شخصان ليشاركا، ويُسألان بالبريد هل يشاركان في الأخرى.
    [few] كتب { $count } أشخاص ليشاركوا، ويُسألون بالبريد هل يشاركون في الأخرى.
    [many] كتب { $count } شخصًا ليشاركوا، ويُسألون بالبريد هل يشاركون في الأخرى.
   *[other] كتب { $count } شخص ليشاركوا، ويُسألون بالبريد هل يشاركون في الأخرى.
}
together-stays-endorsements = التأييدات لا تنتقل أبدًا: من وضع اسمه وضعه على ذلك بعينه.
together-stays-history = يبقى تاريخها مقروءًا، بكل ما قيل.
together-stays-address = يبقى عنوانها يقود إلى ما بعده ويخبر بما آلت إليه.
together-said = ما سيُقال
together-terms = الكلمات التي تبقى
together-terms-hint = يمكن للطرفين تعديلها إلى أن يتفقا. أما القوائم فتُجمع من تلقائها.
together-words = ما تكتبه لمن يقودونها
together-words-hint = لماذا، وما الذي سينتج عنه.
together-consent-hint = يتم ذلك حين يوافق من كل طرف أحد قادته ولا يعترض أحد من ذلك الطرف. والموافقة على ما هو معروض بعينه: فإن تغيّر سُئل الجميع من جديد.
together-send = اقتراح ذلك
together-proposal = اقتراح
together-arrow = ←
together-state-open = مفتوح
together-state-agreed = متفق عليه
together-state-declined = مرفوض
together-state-withdrawn = مسحوب
together-state-overtaken = لاغٍ: استمرت إحداهما في مبادرة أخرى
together-state-ended = انتهى
together-state-lapsed = سقط: لم يقرر أحد في 90 يومًا
together-side-agrees = موافق
together-side-objects = هناك من يعترض
together-side-again = يُسأل من جديد: تغيّر الاقتراح
together-side-waits = لم يجب بعد
together-agrees = موافق
together-agreed-before = وافق على ما عُرض من قبل
together-objects = معترض
together-agree = الموافقة على هذا بعينه
together-decline = رفض
together-why-not = لماذا لا
together-why-not-hint = يقرؤه من اقترحوا. وإن وافق غيرك من طرفك عُدّ اعتراضًا وانتظر الاقتراح.
together-change = تعديل الكلمات التي تبقى
together-change-hint = يُسأل من جديد كل من وافق.
together-withdraw = سحب الاقتراح
together-undo = التراجع عن الدمج
together-undo-what = يعود كل ما انتقل كما كان. وما جاء بعد ذلك يبقى للمدمجة، إلا ما لم يأتِ به سوى الدمج.
together-said-proposed = قُدّم الاقتراح.
together-said-agreed = أنت موافق.
together-said-declined = سُجّل ذلك.
together-said-changed = عُدّل، ويُسأل الآخرون من جديد.
together-said-ended = انتهى ذلك.
together-said-undone = تُرجع عن الدمج.
together-wrong-unknown = لا توجد مبادرة بهذا الاسم أو العنوان.
together-wrong-itself = هي المبادرة نفسها.
together-wrong-merged = استمرت إحداهما في مبادرة أخرى: اقترح ذلك عليها.
together-wrong-twice = الاقتراح نفسه قائم بين الاثنتين: أجب عنه.
together-wrong-holds = هذا قائم بين الاثنتين.
together-wrong-many = هناك اقتراحات كثيرة تنتظر. احسم بعضها أولًا.
together-wrong-circle = عندئذ تصير إحداهما، بعد خطوات، جزءًا من نفسها. أنهِ ما بينهما أولًا.
together-wrong-closed = لم يعد هذا الاقتراح مفتوحًا.
together-wrong-crossed = عدّله شخص آخر في الوقت نفسه. انظر كيف هو الآن.
together-wrong-changed = تغيّر الاقتراح منذ أن رأيته. انظر كيف هو الآن.
together-wrong-own = أنت من اقترحه: يجيب غيرك ممن يقودون الطرف الآخر.
together-wrong-late = لم يعد التراجع عن هذا الدمج ممكنًا.
together-wrong-recorded = جاء هذا الدمج من سجل، ولا يمكن التراجع عنه هنا.
together-wrong-undo-first = المدمجة نفسها مستمرة في «{ $title }». تراجع عن ذلك الدمج أولًا.
together-told-together = يريد من يقودون «{ $title }» العمل مع «{ $other }»
together-told-join = اقتراح بأن تصير إحدى «{ $title }» و«{ $other }» جزءًا من الأخرى
together-told-link = اقتراح بربط «{ $title }» و«{ $other }»
together-told-merge = اقتراح بدمج «{ $title }» و«{ $other }»
together-told-changed = تغيّر ما اقتُرح بشأن «{ $title }» و«{ $other }»: تُسأل من جديد
together-told-again = وافق الآخرون على ما اقتُرح بشأن «{ $title }» و«{ $other }»، وقد تغيّر منذ موافقتك: تُسأل من جديد
together-told-objected = يعترض أحد قادة «{ $title }» على ما اقتُرح مع «{ $other }»
together-told-declined = لا يريد من يقودون «{ $title }» ما اقتُرح مع «{ $other }»
together-told-withdrawn = سحب من يقودون «{ $title }» ما اقترحوه على «{ $other }»
together-told-overtaken = استمرت «{ $other }» في مبادرة أخرى: ما اقتُرح مع «{ $title }» لاغٍ
together-told-bound = تم الاتفاق بين «{ $title }» و«{ $other }»
together-told-unbound = انتهى ما كان بين «{ $title }» و«{ $other }»
together-told-merged = تستمر «{ $title }» في «{ $other }»
together-told-undone = عادت «{ $title }» مبادرة قائمة بذاتها، منفصلة عن «{ $other }»
together-told-follow = «{ $title }» التي تتابعها مستمرة في «{ $other }»: أتريد متابعتها؟
together-told-take = «{ $title }» التي أردت المشاركة فيها مستمرة في «{ $other }»: أتريد المشاركة فيها؟
together-mail-hint = أجب بـ«نعم» للموافقة على هذا بعينه، أو بـ«لا» مع السبب.
together-mail-follow-hint = أجب بـ«نعم» لمتابعتها، أو بـ«لا».
together-mail-take-hint = أجب بـ«نعم» فيصل ما كتبته إلى من يقودونها، أو بـ«لا».
together-mail-unclear = ابدأ جوابك بـ«نعم» أو «لا».
together-mail-why = اذكر السبب بعد «لا».
together-mailed-agreed = وافقت على ما اقترحته «{ $title }».
together-mailed-declined = لا تريد ما اقترحته «{ $title }».
together-mailed-follows = تتابع «{ $title }».
together-mailed-follows-not = لا تتابع «{ $title }».
together-mailed-takes = وصل ما كتبته إلى من يقودون «{ $title }».
together-mailed-takes-not = لم يُرسل شيء إلى من يقودون «{ $title }».

# ما آلت إليه المبادرات.
lineage-title = من أين جاءت وإلامَ آلت
lineage-went-on-in = استمرت في
lineage-took-in = استوعبت
lineage-none = لم تُدمج قط.
lineage-undone = تُرجع عنه في { $date }
lineage-picture-told = الشيء نفسه مرسومًا: يقود كل سهم إلى ما استمرت فيه المبادرة، والخطوط المتقطعة تُرجع عنها.

notice-initiative-together = يُقترح شيء أو يُتفق عليه بين مبادرة أقودها وأخرى
notice-initiative-merged = مبادرة أقودها أو أتابعها أو كتبت إليها تستمر في أخرى

fact-initiative-proposed = اقتُرح شيء بين مبادرتين
fact-initiative-terms-changed = عُدّل ما اقتُرح بين مبادرتين
fact-initiative-consented = وافق أحد قادة مبادرة على اقتراح
fact-initiative-objected = اعترض أحد قادة مبادرة على اقتراح
fact-initiative-declined = رفضت مبادرة اقتراحًا
fact-initiative-withdrawn = سُحب اقتراح بين مبادرتين
fact-initiative-overtaken = صار اقتراح لاغيًا لأن مبادرة استمرت في أخرى
fact-initiative-bound = مبادرتان تعملان معًا أو ارتبطتا أو صارت إحداهما جزءًا من الأخرى
fact-initiative-unbound = انتهى ما كان بين مبادرتين
fact-initiative-merged = استمرت مبادرة في أخرى
fact-initiative-unmerged = تُرجع عن دمج مبادرتين
fact-initiative-merge-settled = لم يعد التراجع عن دمج مبادرتين ممكنًا
fact-initiative-unlike = قيل عن مبادرتين إنهما ليستا واحدة
