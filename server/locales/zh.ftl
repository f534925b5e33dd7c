# The page from which one looks around in the demo.
demo-heading = 四处看看
demo-lead = 这里的一切都不会离开本机。人物是虚构的，标明虚构的内容也是虚构的；其余内容以记录为准。可以用任何人的身份进入，尽管尝试。
demo-mail = 演示写出的信件
demo-sources = 演示提供给自己的日历源
demo-sources-lead = 每次抓取来源时，发布者都又前进了一步：活动会新增、改期、取消或消失。
demo-step = 第 { $step } 步，共 { $steps } 步
demo-feed = 日历源
demo-poll = 立即抓取
demo-polled = 已抓取该来源。
demo-people = 人员
demo-enter = 进入
demo-participant = 参与者
demo-facilitator = 协调人
demo-steward = 管理员
