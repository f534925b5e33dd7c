# The page from which one looks around in the demo.
demo-heading = تجوّل هنا
demo-lead = لا شيء هنا يغادر هذا الجهاز. الأشخاص مختلقون، وكذلك كل ما يُذكر أنه مختلق، وما عداه يتبع السجل. ادخل باسم من تشاء وجرّب كل شيء.
demo-mail = الرسائل التي كتبها العرض
demo-sources = القنوات التي يقدّمها العرض لنفسه
demo-sources-lead = كلما سُئل مصدر، يكون ناشره قد تقدّم خطوة: تُضاف فعاليات، أو تُنقل إلى يوم آخر، أو تُلغى، أو تختفي.
demo-step = الخطوة { $step } من { $steps }
demo-feed = القناة
demo-poll = اسأل الآن
demo-polled = سُئل المصدر.
demo-people = الأشخاص
demo-enter = ادخل
demo-participant = مشارك
demo-facilitator = ميسّر
demo-steward = مسؤول الشبكة
