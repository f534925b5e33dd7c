# صفحة الإشعارات.
notices-title = الإشعارات
notices-none = لا شيء بعد. هنا تقرأ ما تغيّر حيثما تشارك.
notices-new = جديد
notices-mark-seen = اطّلعت على هذه
notices-pages = صفحات الإشعارات
notices-older = إشعارات أقدم
notices-choices = كيف نُخبرك
notices-choices-why = يظهر كل شيء في هذه الصفحة إلا ما توقفه؛ واختر هنا ما يصلك بالبريد أيضًا.
notices-at-once = بالبريد فورًا
notices-in-digest = في رسالة واحدة كل يوم
notices-on-site = في هذه الصفحة فقط
notices-never = لا شيء
notices-save = احفظ
notices-said-seen = سُجّل اطّلاعك عليها.
notices-said-chosen = حُفظ اختيارك، وهكذا نُخبرك من الآن.

# الرسائل.
notices-digest = رسالة واحدة كل يوم
notices-digest-subject = { $count ->
    [zero] لا مستجدات تعنيك
    [one] أمر واحد يعنيك
    [two] أمران يعنيانك
    [few] { $count } أمور تعنيك
    [many] { $count } أمرًا يعنيك
   *[other] { $count } أمر يعنيك
}
notices-digest-more = هناك المزيد في صفحتك: { $link }
notices-mail-why-kind = تصلك هذه الرسالة لأننا نُخبرك بالبريد بما يلي: { $kind }.
notices-mail-why-address = تصلك هذه الرسالة لأنك أعطيت عنوانك إلى { $network } لهذا الغرض.
notices-mail-why-digest = هذه رسالتك اليومية من { $network }.
notices-mail-choose = اختر ما نُخبرك به وكيف: { $link }
notices-mail-stop = لإيقاف هذه الرسائل: { $link }

# إيقاف الرسائل.
notices-unsubscribe = إيقاف الرسائل
notices-stop-ask = هل نوقف هذه الرسائل؟ { $kind }
notices-stop = نعم، أوقفوها
notices-stopped = أُوقفت هذه الرسائل: { $kind }
notices-choose-all = اختر لكل أنواع الإشعارات

# المتابعة.
following-title = ما تتابعه
following-why = يصلك ما يستجدّ فيها، ولا يرى هذه القائمة أحد غيرك.
following-none = لا شيء بعد. في صفحات المبادرات والبيانات والفعاليات وغيرها زرّ لمتابعتها.
following-follow = تابِع
following-stop = أوقف المتابعة
following-gone = شيء لم يعد بإمكانك رؤيته أو لم يعد موجودًا؛ لا يصلك عنه شيء.
following-since = منذ { $moment }
following-pages = صفحات ما تتابعه
following-older = متابَع من قبل
following-many = عدد ما تتابعه { $count }، وهو أقصى ما يمكن. أوقف متابعة بعضها أولًا.
following-said-begun = أنت تتابع هذا الآن، وسيصلك ما يستجدّ فيه.
following-said-ended = لم تعد تتابع هذا.

# In the stewards' log.
fact-notices-told = أُبلغ أشخاص بأمر
fact-notices-digested = أُرسل بريد اليوم
fact-notices-seen = اطّلع على إشعاراته
fact-notices-chosen = اختار ما يُبلَّغ به
fact-following-begun = يتابع شيئًا
fact-following-ended = توقف عن متابعة شيء
