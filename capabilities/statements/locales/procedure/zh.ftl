## The procedure of a statement

procedure-heading = 程序
procedure-lead = 逐条执行网络的规则：哪些已遵守，哪些未遵守及其原因，哪些尚待完成。
procedure-none = 此处没有其程序记录：它来自别处。
procedure-more = 完整程序
procedure-count-kept = { $count ->
   *[other] { $count } 项已遵守
}
procedure-count-broken = { $count ->
   *[other] { $count } 项未遵守
}
procedure-count-pending = { $count ->
   *[other] { $count } 项待完成
}
procedure-state-kept = 已遵守
procedure-state-broken = 未遵守
procedure-state-pending = 待完成
procedure-condition-text = 已有文本
procedure-condition-notice = 已通知邮件列表
procedure-condition-drafter-regions = 起草人来自足够多的地区
procedure-condition-comment-window = 评论时间
procedure-condition-comments-answered = 每条评论均已答复
procedure-condition-last-call-window = 最后征询的时间
procedure-condition-text-as-called = 文本与最后征询时一致
procedure-condition-objections-answered = 每项反对意见均已答复
procedure-condition-outcome-written = 结果由人撰写
procedure-passed-over = 仍然继续：
procedure-timetable = 时间表
procedure-date-proposed = 提议
procedure-date-comments = 评论
procedure-date-last-call = 最后征询
procedure-date-deadline = 须发布的期限
procedure-urgent = 紧急
procedure-held-urgent = 认为情况紧急：
procedure-rules-then = 提议时的规则
procedure-rules-now = 现行规则

## Steps

procedure-steps = 后续步骤
procedure-zone = 日期以 { $zone } 的时间为准。当地现在是 { $now }。
procedure-step-comments = 征求评论
procedure-step-comments-hint = 草案在此之前开放评论。网络成员和规则指定的列表会收到邮件通知。
procedure-step-extend = 延长
procedure-step-extend-hint = 开放至该时间。
procedure-step-draft = 继续起草
procedure-step-draft-hint = 已开放的环节将关闭。最后征询之后，修改过的文本需要再次征询。
procedure-step-last-call = 发起最后征询
procedure-step-last-call-hint = 文本按现状冻结，并询问网络中每个人的立场。
procedure-step-outcome = 撰写结果
procedure-step-outcome-hint = 用自己的话说明最后征询的结果。
procedure-step-publish = 发布
procedure-step-publish-hint = 文本成为可供签署的版本。
procedure-step-drop = 放弃
procedure-step-drop-hint = 所有内容仍可阅读，日后可从头再来。已发布的版本保持发布状态。
procedure-closes = 截止日期
procedure-closes-time = 时间
procedure-words = 给邮件列表的话
procedure-words-hint = 使用声明的语言。日期、网址和回复方式会自动附上。
procedure-nevertheless = 仍然继续，因为
procedure-nevertheless-hint = 留空则遵守规则。您的理由和姓名将永久显示在声明上每项未满足的条件旁。
procedure-urge = 声明情况紧急
procedure-urge-reason = 为何不能等待
procedure-urge-hint = 所有人都能看到。当来自另一地区的第二位协调人也这样认为时，适用短期限。
procedure-said-comments = 草案已开放评论。
procedure-said-last-call = 最后征询已开始。
procedure-said-extended = 已延长。
procedure-said-draft = 已恢复起草。
procedure-said-dropped = 已放弃。
procedure-said-urgent = 您的意见已记录，所有人可见。

## What is missing

procedure-unmet-text = 尚无文本。
procedure-unmet-notice = { $count ->
   *[other] 规则指定的 { $count } 个列表尚未得到通知。
}
procedure-unmet-regions = { $count ->
   *[other] 根据个人资料，起草人来自 { $known } 个地区；规则要求 { $count } 个。
}
procedure-unmet-comment-window = { $count ->
   *[other] 评论须至少开放 { $count } 小时并已结束。
}
procedure-unmet-comments = { $count ->
   *[other] { $count } 条评论尚未答复。
}
procedure-unmet-last-call-window = { $count ->
   *[other] 最后征询须至少持续 { $count } 小时并已结束。
}
procedure-unmet-same-text = 文本与最后征询时的不同。
procedure-unmet-objections = { $count ->
   *[other] { $count } 项反对意见尚未答复。
}
procedure-unmet-outcome = 尚无人写明最后征询的结果。
procedure-wrong-not-now = 此步骤不适用于声明的当前阶段。它可能已有进展，请重新查看。
procedure-wrong-closes = 请选择更晚的时间。已结束的不能延长，请重新开启。
procedure-wrong-date = 请选择日期和时间。
procedure-wrong-far = 最多 { $days } 天之内。
procedure-wrong-short = 请至少写 { $min } 个字符：它将保留供所有人阅读。
procedure-denied-lead = 只有该声明的起草人和网络协调人可以执行此操作。
procedure-denied-call = 根据网络规则，只有协调人可以发起最后征询。
procedure-denied-pass-over = 条件未满足时，只有网络协调人可以继续。
procedure-urgent-late = 只能在最后征询之前提出。
procedure-urgent-already = 已列为紧急。
procedure-urgent-twice = 您已提出。还需要来自另一地区的第二位协调人提出。
procedure-urgent-region = 第二位协调人须来自另一地区。
procedure-urgent-unknown = 您的个人资料未注明国家。请补充，以便确定您所在的地区。

## At the head of the statement’s page

procedure-head-comments = 评论开放至 { $when }。
procedure-head-last-call = 最后征询：请在 { $when } 之前表明立场。
procedure-head-over = 最后征询已结束，结果尚待撰写。
procedure-head-decided = 最后征询的结果已写明。
procedure-head-dropped = 该声明已被放弃。

## To the lists

procedure-mail-comments-subject = 评论截至 { $when }：{ $title }
procedure-mail-comments-lead = 声明《{ $title }》的草案开放评论至 { $when }。
procedure-mail-call-subject = 最后征询截至 { $when }：{ $title }
procedure-mail-call-lead = 对声明《{ $title }》的最后征询：在 { $when } 之前，网络中每个人都可以支持、接受、弃权或反对。
procedure-mail-how = 网络成员已收到单独的邮件，直接回复即可。其他人可在此查看文本及回复方式：

## Notices

procedure-told-comments = 《{ $title }》征求评论，截至 { $when }
procedure-told-called = 《{ $title }》最后征询，截至 { $when }：您的立场是什么？
procedure-told-call-near = 《{ $title }》的最后征询将于 { $when } 结束：您的立场是什么？
procedure-told-call-over = 《{ $title }》的最后征询已结束：请撰写结果
procedure-told-comments-near = 《{ $title }》的评论将于 { $when } 结束
procedure-told-comments-over = 《{ $title }》的评论已结束：每条都需答复
procedure-told-concluded = 《{ $title }》最后征询的结果
procedure-told-published = 《{ $title }》已发布，第 { $number } 版
procedure-told-objection-raised = 有人反对《{ $title }》
procedure-told-objection-answered = 您对《{ $title }》的反对意见已获答复：是否维持？
procedure-told-objection-stands = 对《{ $title }》的一项反对意见维持
procedure-told-objection-withdrawn = 对《{ $title }》的一项反对意见已撤回
notice-statement-comments = 某声明征求评论
notice-statement-last-call = 某声明的最后征询
notice-statement-closing = 某声明的期限即将结束
notice-statement-outcome = 我参与的最后征询的结果
notice-statement-published = 我关注的声明发布
notice-statement-objection = 反对意见：提出、答复、撤回

## Positions

position-heading = 立场
position-lead = 在 { $when } 之前，网络中每个人都可以就现有文本表明立场，也可以更改。
position-take = 表明立场
position-change = 更改立场
position-stance = 您的立场
position-support = 我支持
position-live-with = 我可以接受
position-stand-aside = 我弃权
position-object = 我反对
position-ground = 反对的依据
position-ground-none = 不反对
position-ground-hint = 反对者须从网络规则中选择一项依据。
position-reason = 理由
position-reason-hint = 反对须说明理由；其他情况可选填。Markdown。
position-send = 提交
position-send-hint = 阅读该声明的人可立即看到。
position-send-hidden = 最后征询结束前其他人无法看到。
position-take-back = 撤回
position-said = 您的立场已记录。
position-said-back = 您的立场已撤回。
position-hidden = { $count ->
   *[other] 已有 { $count } 个立场，将在最后征询结束时公布。
}
position-none = 尚无人表明立场。
position-all = 全部立场
position-more = 更多
position-wrong-over = 最后征询已结束：不再接受立场。
position-wrong-not-open = 立场在最后征询时提出。该声明目前不在此阶段。
position-wrong-ground = 请从规则中选择反对的依据。
position-wrong-reason = 请说明反对的理由。
position-wrong-none = 您尚未表明立场。
position-mail-hint = 直接回复此邮件。以下列之一开头：支持 – 可以接受 – 弃权 – 反对。之后可写理由。反对须有依据和理由，例如：“反对，程序：最后一天才通知我们。”依据为：宗旨、程序、损害、错误，或页面上的编号。
position-mail-unclear = 未能理解您的回复，未作任何记录。请以下列之一开头：支持 – 可以接受 – 弃权 – 反对。
position-mail-ground = 您的反对未被记录：未指明网络规则中的依据。例如写“反对，程序：”，然后写理由。依据为：宗旨、程序、损害、错误，或页面上的编号。
position-mailed-support = 已记录您支持《{ $title }》。
position-mailed-live-with = 已记录您可以接受《{ $title }》。
position-mailed-stand-aside = 已记录您对《{ $title }》弃权。
position-mailed-object = 已记录您反对《{ $title }》，理由：{ $reason }

## Objections

objection-heading = 反对意见
objection-all = 反对意见一览
objection-ground-aims = 与网络的宗旨相抵触
objection-ground-process = 未遵守程序
objection-ground-harm = 会损害他人
objection-ground-error = 存在事实错误
objection-state-open = 等待答复
objection-state-answered = 已答复，未撤回
objection-state-stands = 维持
objection-state-withdrawn = 已撤回
objection-answer = 答复
objection-unanswered = 尚无答复。
objection-answer-text = 您的答复
objection-answer-hint = 就所述理由书面答复。反对者会收到邮件，并撤回或维持其意见。
objection-answer-send = 答复该意见
objection-settle-hint = 未撤回的反对意见将随声明一并导出。
objection-withdraw = 撤回
objection-let-stand = 维持该意见
objection-said-answered = 已答复反对意见。
objection-said-withdrawn = 反对意见已撤回。
objection-said-stands = 反对意见维持。
objection-minority = 少数意见
objection-minority-text = 少数意见文本
objection-minority-hint = 由未撤回反对意见者共同撰写，随声明一并发布。Markdown。
objection-minority-save = 保存文本
objection-said-minority = 少数意见文本已保存。
objection-wrong-none = 这不是反对意见。
objection-wrong-over = 已发布或已放弃的文本所附内容不再更改。
objection-wrong-unanswered = 须先答复：任何人的反对意见都不会被默然略过。
objection-wrong-withdrawn = 该意见已撤回。
objection-wrong-minority-meanwhile = 期间有人撰写了该文本。请阅读上文并将两者合并。
objection-denied-own = 只有提出者可以撤回该反对意见。
objection-denied-stand = 只有提出者和网络协调人可以使其维持。
objection-denied-minority = 该文本由未撤回反对意见者撰写。

## The outcome

outcome-heading = 结果
outcome-none = 尚未撰写。
outcome-write = 撰写结果
outcome-words = 最后征询的结果如何
outcome-words-hint = 用自己的话：网络能够共同表达什么，谁不同意。多数并不自动决定。Markdown。
outcome-send = 记录
outcome-send-hint = 参与者将收到通知。下一步是发布。
outcome-said = 结果已记录。

## The network’s rules

procedure-rules = 声明规则
procedure-rules-lead = 程序会执行这些规则，并在每份声明上显示是否遵守。进行中的声明沿用开始时的规则。
procedure-rules-set = 制定者
procedure-rules-unset = 此处尚无人制定规则：以下为程序自带的规则。
procedure-rules-change = 修改规则
procedure-rules-save = 采用这些规则
procedure-rules-save-hint = 适用于今后提议的声明。
procedure-rules-before = 以往的规则
procedure-rule-notice = 征求评论前须通知的列表
procedure-rule-notice-hint = 您有权发信的列表。
procedure-notice-none = 无
procedure-list-unseen = 您无权查看的列表
procedure-rule-comments = 评论至少开放（小时）
procedure-rule-last-call = 最后征询至少持续（小时）
procedure-rule-urgent = 紧急时各至少（小时）
procedure-rule-regions = 起草人至少来自几个地区
procedure-rule-caller = 由谁发起最后征询
procedure-caller-drafters = 起草人和协调人
procedure-caller-facilitators = 仅协调人
procedure-rule-grounds = 可据以反对的依据
procedure-rule-own-grounds = 其他依据
procedure-rule-own-grounds-hint = 每行一项，使用网络的语言。
procedure-rule-hides = 立场在最后征询结束前不公开
procedure-rule-answers-comments = 最后征询前须答复每条评论
procedure-rule-answers-objections = 发布前须答复每项反对意见
procedure-hours = { $count ->
   *[other] { $count } 小时
}
procedure-yes = 是
procedure-no = 否
procedure-said-rules = 规则已采用。
procedure-wrong-hours = 1 至 { $max } 小时之间。
procedure-wrong-urgent-hours = 紧急程序不得长于通常程序。
procedure-wrong-regions = 共有 { $max } 个地区。
procedure-wrong-no-ground = 至少选择一项依据，否则无人能够反对。
procedure-wrong-grounds = 自定义依据最多 { $max } 项。
procedure-wrong-notice = 最多 { $max } 个列表。
procedure-wrong-number = 请填写整数。
procedure-wrong-rules-meanwhile = 期间有人制定了其他规则。请阅读上文后重新设定。

## What happened, for the log

fact-statement-comments-opened = 开放声明征求评论
fact-statement-window-extended = 延长了声明的期限
fact-statement-drafting-resumed = 恢复起草声明
fact-statement-last-call-opened = 发起声明的最后征询
fact-statement-concluded = 撰写了最后征询的结果
fact-statement-dropped = 放弃了声明
fact-statement-passed = 将声明推进至发布
fact-statement-urgency-pleaded = 认为声明紧急
fact-statement-window-nears = 声明的期限即将结束
fact-statement-window-closed = 声明的期限已结束
fact-statement-position-taken = 就声明表明了立场
fact-statement-objection-answered = 答复了反对意见
fact-statement-objection-settled = 撤回或维持了反对意见
fact-statement-minority-written = 撰写了少数意见
fact-statement-positions-forgotten = 立场不再显示离开者的姓名
fact-statement-rules-set = 制定了网络的声明规则
fact-statement-procedure-forgotten = 声明程序不再显示离开者的姓名
