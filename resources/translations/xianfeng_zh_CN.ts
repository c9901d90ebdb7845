<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>HighlightForm</name>
    <message>
        <source>Highlight</source>
        <translation>工作亮点</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
</context>
<context>
    <name>HouseholdForm</name>
    <message>
        <source>Household</source>
        <translation>家庭情况</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>帮扶情况</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Names (unit and office), with commas</source>
        <translation>姓名（单位及职务），多人用“、”隔开</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>In the branch</source>
        <translation>支部情况</translation>
    </message>
    <message>
        <source>Work and contact</source>
        <translation>工作与联系</translation>
    </message>
</context>
<context>
    <name>PledgeForm</name>
    <message>
        <source>Pledge</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Review and exemption</source>
        <translation>审诺与免诺</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>Reading note</source>
        <translation>读书心得</translation>
    </message>
</context>
<context>
    <name>RegulationForm</name>
    <message>
        <source>Document</source>
        <translation>制度文本</translation>
    </message>
</context>
<context>
    <name>ResearchForm</name>
    <message>
        <source>Research</source>
        <translation>调研</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>RoleModelForm</name>
    <message>
        <source>Role model</source>
        <translation>标杆</translation>
    </message>
</context>
<context>
    <name>aidmeasure</name>
    <message>
        <source>Industrial aid</source>
        <translation>产业帮扶</translation>
    </message>
    <message>
        <source>Intellectual aid</source>
        <translation>智力帮扶</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind of aid</source>
        <translation>帮扶类别</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Money (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成效</translation>
    </message>
</context>
<context>
    <name>aidplan</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>帮扶计划</translation>
    </message>
    <message>
        <source>Income target (yuan a head)</source>
        <translation>收入目标（元/人）</translation>
    </message>
</context>
<context>
    <name>appraisal</name>
    <message>
        <source>Members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Masses</source>
        <translation>群众</translation>
    </message>
    <message>
        <source>Service users</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>评议日期</translation>
    </message>
    <message>
        <source>Member (empty: branch)</source>
        <translation>评议对象（空为支部）</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>参评人员</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>Ballots handed out</source>
        <translation>发出票数</translation>
    </message>
    <message>
        <source>Ballots returned</source>
        <translation>收回票数</translation>
    </message>
    <message>
        <source>Valid ballots</source>
        <translation>有效票数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Invalid ballots</source>
        <translation>废票</translation>
    </message>
</context>
<context>
    <name>assessment</name>
    <message>
        <source>Self</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Masses</source>
        <translation>群众</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>评议方</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>评语</translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message>
        <source>Present</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>缺席原因</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
</context>
<context>
    <name>ballot</name>
    <message>
        <source>Organising the campaign</source>
        <translation>组织开展活动情况</translation>
    </message>
    <message>
        <source>Central task</source>
        <translation>推动中心工作</translation>
    </message>
    <message>
        <source>Keeping pledges</source>
        <translation>承诺践诺</translation>
    </message>
    <message>
        <source>Practical deeds</source>
        <translation>为群众办实事</translation>
    </message>
    <message>
        <source>Building the team</source>
        <translation>队伍建设</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>参加活动</translation>
    </message>
    <message>
        <source>Duties of the post</source>
        <translation>履行岗位职责</translation>
    </message>
    <message>
        <source>Serving the masses</source>
        <translation>联系服务群众</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>评议项目</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fairly satisfied</source>
        <translation>比较满意</translation>
    </message>
    <message>
        <source>Basically satisfied</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不满意</translation>
    </message>
</context>
<context>
    <name>branch</name>
    <message>
        <source>Branch name</source>
        <translation>支部名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Superior committee</source>
        <translation>上级党组织</translation>
    </message>
    <message>
        <source>Working year</source>
        <translation>工作年度</translation>
    </message>
</context>
<context>
    <name>campaignyear</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>活动主题</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Date</source>
        <translation>变更日期</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>新时限</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新目标值</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>变更原因</translation>
    </message>
</context>
<context>
    <name>checklistitem</name>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Sub-points</source>
        <translation>具体要求</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>自何日起</translation>
    </message>
</context>
<context>
    <name>commendation</name>
    <message>
        <source>Proposed</source>
        <translation>拟表彰</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>已表彰</translation>
    </message>
    <message>
        <source>Not awarded</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>荣誉名称</translation>
    </message>
    <message>
        <source>Member (empty: branch)</source>
        <translation>对象（空为支部）</translation>
    </message>
    <message>
        <source>Conditions met</source>
        <translation>符合条件</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>公示起</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>公示止</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>表彰日期</translation>
    </message>
</context>
<context>
    <name>compilation</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>compilationentry</name>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
</context>
<context>
    <name>contest</name>
    <message>
        <source>Research</source>
        <translation>调查研究</translation>
    </message>
    <message>
        <source>Reading note</source>
        <translation>读书心得</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>评比对象</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Drop highest and lowest</source>
        <translation>去掉最高分和最低分</translation>
    </message>
</context>
<context>
    <name>contestentry</name>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Blind number</source>
        <translation>盲评编号</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
</context>
<context>
    <name>criterion</name>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>Contest</source>
        <translation>评比</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评分标准</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Contest entry</source>
        <translation>参评作品</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>工作亮点</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Household aid</source>
        <translation>结对帮扶</translation>
    </message>
    <message>
        <source>Aid plan of the year</source>
        <translation>年度帮扶计划</translation>
    </message>
    <message>
        <source>Aid measure</source>
        <translation>帮扶措施</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Village project</source>
        <translation>整村帮扶项目</translation>
    </message>
    <message>
        <source>Democratic life meeting</source>
        <translation>民主生活会</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Self-examination finding</source>
        <translation>对照检查</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改清单</translation>
    </message>
    <message>
        <source>Public pledge</source>
        <translation>公开承诺</translation>
    </message>
    <message>
        <source>Reading note</source>
        <translation>读书心得</translation>
    </message>
    <message>
        <source>Themed reading campaign</source>
        <translation>专题读书活动</translation>
    </message>
    <message>
        <source>Exchange session</source>
        <translation>读书交流</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>机关读书室</translation>
    </message>
    <message>
        <source>Journal issue</source>
        <translation>《读书园地》刊期</translation>
    </message>
    <message>
        <source>Note in the issue</source>
        <translation>刊登篇目</translation>
    </message>
    <message>
        <source>Working mechanism</source>
        <translation>工作机制</translation>
    </message>
    <message>
        <source>Execution check</source>
        <translation>执行检查</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>制度汇编</translation>
    </message>
    <message>
        <source>Compiled regulation</source>
        <translation>汇编目录</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>调查研究</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议与转化</translation>
    </message>
    <message>
        <source>Role model</source>
        <translation>先进标杆</translation>
    </message>
    <message>
        <source>Learning entry</source>
        <translation>比学赶超</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>宣传记录</translation>
    </message>
    <message>
        <source>Vanguard post plaque</source>
        <translation>党员先锋岗</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>党支部</translation>
    </message>
    <message>
        <source>Campaign year</source>
        <translation>活动年度</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Implementation plan</source>
        <translation>实施方案</translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation>方案事项</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>本支部设定</translation>
    </message>
    <message>
        <source>Earlier stay</source>
        <translation>曾在支部时段</translation>
    </message>
    <message>
        <source>Edited section</source>
        <translation>小结修改</translation>
    </message>
    <message>
        <source>Mass appraisal</source>
        <translation>群众评议</translation>
    </message>
    <message>
        <source>Ballot count</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>评选表彰</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>经验做法</translation>
    </message>
    <message>
        <source>Leader review</source>
        <translation>领导点评</translation>
    </message>
    <message>
        <source>Checklist wording</source>
        <translation>条目文字</translation>
    </message>
    <message>
        <source>Five goods</source>
        <translation>五个好</translation>
    </message>
    <message>
        <source>Five leads</source>
        <translation>五带头</translation>
    </message>
    <message>
        <source>Good leading group</source>
        <translation>领导班子好</translation>
    </message>
    <message>
        <source>Good team of members</source>
        <translation>党员队伍好</translation>
    </message>
    <message>
        <source>Good working mechanism</source>
        <translation>工作机制好</translation>
    </message>
    <message>
        <source>Good results</source>
        <translation>工作业绩好</translation>
    </message>
    <message>
        <source>Good standing with the masses</source>
        <translation>群众反映好</translation>
    </message>
    <message>
        <source>Leads in study</source>
        <translation>带头学习提高</translation>
    </message>
    <message>
        <source>Leads in achievement</source>
        <translation>带头争创佳绩</translation>
    </message>
    <message>
        <source>Leads in service</source>
        <translation>带头服务群众</translation>
    </message>
    <message>
        <source>Leads in discipline</source>
        <translation>带头遵纪守法</translation>
    </message>
    <message>
        <source>Leads in integrity</source>
        <translation>带头弘扬正气</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Fairly good</source>
        <translation>较好</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>较差</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>计划开始</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评诺</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Progress entry</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step name</source>
        <translation>步骤名称</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Shows the Party&apos;s advanced nature</source>
        <translation>体现先进性</translation>
    </message>
    <message>
        <source>Serves the central task</source>
        <translation>围绕中心任务</translation>
    </message>
    <message>
        <source>Fits the post</source>
        <translation>结合岗位特点</translation>
    </message>
    <message>
        <source>Answers the wishes of the masses</source>
        <translation>反映群众意愿</translation>
    </message>
    <message>
        <source>Practical and feasible</source>
        <translation>切实可行</translation>
    </message>
    <message>
        <source>Pledge review</source>
        <translation>审诺</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Confirmed fact</source>
        <translation>对照事实</translation>
    </message>
    <message>
        <source>Finalised summary</source>
        <translation>定稿小结</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>交流主题</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Themed campaign</source>
        <translation>专题读书活动</translation>
    </message>
</context>
<context>
    <name>execution</name>
    <message>
        <source>Yes</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分执行</translation>
    </message>
    <message>
        <source>No</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>执行情况</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查情况</translation>
    </message>
</context>
<context>
    <name>fact</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Record that shows it</source>
        <translation>依据的记录</translation>
    </message>
</context>
<context>
    <name>finalised</name>
    <message>
        <source>Internal edition</source>
        <translation>内部版</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>公示版</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Finalised on</source>
        <translation>定稿日期</translation>
    </message>
    <message>
        <source>Checksum of the content</source>
        <translation>内容校验值</translation>
    </message>
    <message>
        <source>Checksum of the PDF</source>
        <translation>PDF 校验值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Five goods</source>
        <translation>五个好</translation>
    </message>
    <message>
        <source>Five leads</source>
        <translation>五带头</translation>
    </message>
    <message>
        <source>Five aspects</source>
        <translation>五个方面要求</translation>
    </message>
    <message>
        <source>Member (empty: branch)</source>
        <translation>对照人（空为支部）</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>对照内容</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Shortcoming</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
</context>
<context>
    <name>fivegoods</name>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Masses</source>
        <translation>群众</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>其他事实依据</translation>
    </message>
</context>
<context>
    <name>fiveleads</name>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Masses</source>
        <translation>群众</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>其他事实依据</translation>
    </message>
</context>
<context>
    <name>highlight</name>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Party building</source>
        <translation>党建</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation>对应方案事项</translation>
    </message>
    <message>
        <source>Work-plan item</source>
        <translation>工作计划来源</translation>
    </message>
    <message>
        <source>Why it shows our character</source>
        <translation>特色体现</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Base figure</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Target figure</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>上级认定</translation>
    </message>
</context>
<context>
    <name>household</name>
    <message>
        <source>Illness</source>
        <translation>因病</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>因残</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>因学</translation>
    </message>
    <message>
        <source>Lack of labour</source>
        <translation>缺劳力</translation>
    </message>
    <message>
        <source>Lack of skill</source>
        <translation>缺技术</translation>
    </message>
    <message>
        <source>Lack of funds</source>
        <translation>缺资金</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>因灾</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>People in the household</source>
        <translation>家庭人口</translation>
    </message>
    <message>
        <source>Household members</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>所在村</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Cause of poverty</source>
        <translation>致贫原因</translation>
    </message>
    <message>
        <source>About the cause</source>
        <translation>原因说明</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>帮扶意愿</translation>
    </message>
    <message>
        <source>Long-term arrangement</source>
        <translation>长效机制</translation>
    </message>
    <message>
        <source>Arrangement since</source>
        <translation>建立日期</translation>
    </message>
</context>
<context>
    <name>income</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Income per head (yuan)</source>
        <translation>人均收入（元）</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>出刊日期</translation>
    </message>
</context>
<context>
    <name>journalentry</name>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Reading note</source>
        <translation>读书心得</translation>
    </message>
</context>
<context>
    <name>judge</name>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
</context>
<context>
    <name>learning</name>
    <message>
        <source>Catch up</source>
        <translation>赶</translation>
    </message>
    <message>
        <source>Surpass</source>
        <translation>超</translation>
    </message>
    <message>
        <source>Who learns</source>
        <translation>学习人</translation>
    </message>
    <message>
        <source>Gap found</source>
        <translation>找差距</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目标类型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Result on</source>
        <translation>见效日期</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>Democratic life meeting</source>
        <translation>民主生活会</translation>
    </message>
    <message>
        <source>Organisational life meeting</source>
        <translation>组织生活会</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>会议形式</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>召开日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Sitting in from outside</source>
        <translation>列席人员</translation>
    </message>
</context>
<context>
    <name>member</name>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>支部书记</translation>
    </message>
    <message>
        <source>Deputy secretary</source>
        <translation>支部副书记</translation>
    </message>
    <message>
        <source>Organisation commissioner</source>
        <translation>组织委员</translation>
    </message>
    <message>
        <source>Publicity commissioner</source>
        <translation>宣传委员</translation>
    </message>
    <message>
        <source>Discipline commissioner</source>
        <translation>纪检委员</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>党小组组长</translation>
    </message>
    <message>
        <source>Full member</source>
        <translation>正式党员</translation>
    </message>
    <message>
        <source>Probationary member</source>
        <translation>预备党员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Post in the branch</source>
        <translation>支部职务</translation>
    </message>
    <message>
        <source>Post at work</source>
        <translation>工作职务</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>党小组</translation>
    </message>
    <message>
        <source>Joined the Party</source>
        <translation>入党时间</translation>
    </message>
    <message>
        <source>Full member since</source>
        <translation>转正时间</translation>
    </message>
    <message>
        <source>Kind of member</source>
        <translation>党员类别</translation>
    </message>
    <message>
        <source>In the branch from</source>
        <translation>到支部日期</translation>
    </message>
    <message>
        <source>In the branch until</source>
        <translation>离开支部日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Position in lists</source>
        <translation>名单顺序</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>under 18 years of age on joining the Party</source>
        <translation>入党时年龄不足18周岁</translation>
    </message>
</context>
<context>
    <name>milestone</name>
    <message>
        <source>Milestone</source>
        <translation>节点内容</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>完成日期</translation>
    </message>
</context>
<context>
    <name>opinion</name>
    <message>
        <source>Masses</source>
        <translation>群众</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Service users</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>意见来源</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见内容</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>回复日期</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Quarterly summary</source>
        <translation>季度小结</translation>
    </message>
    <message>
        <source>Member&apos;s campaign card</source>
        <translation>党员创先争优情况卡</translation>
    </message>
    <message>
        <source>Progress of the eight activities</source>
        <translation>八个一活动进度表</translation>
    </message>
    <message>
        <source>Pledge ledger</source>
        <translation>承诺践诺台账</translation>
    </message>
    <message>
        <source>Five goods, self-check</source>
        <translation>“五个好”自查表</translation>
    </message>
    <message>
        <source>Five leads, member by member</source>
        <translation>“五带头”对照表（逐人）</translation>
    </message>
    <message>
        <source>Rectification list</source>
        <translation>整改清单</translation>
    </message>
    <message>
        <source>Household aid ledger</source>
        <translation>帮扶台账</translation>
    </message>
    <message>
        <source>Implementation plans, bound</source>
        <translation>实施方案汇编</translation>
    </message>
    <message>
        <source>Pledges, bound</source>
        <translation>公开承诺书汇编</translation>
    </message>
    <message>
        <source>Member&apos;s pledge sheet</source>
        <translation>党员公开承诺书</translation>
    </message>
    <message>
        <source>Public notice of pledges</source>
        <translation>公开承诺公示表</translation>
    </message>
    <message>
        <source>Vanguard post roll</source>
        <translation>“党员先锋岗”岗牌名册</translation>
    </message>
    <message>
        <source>Public notice of commendations</source>
        <translation>评选表彰公示表</translation>
    </message>
    <message>
        <source>Regulations, bound</source>
        <translation>制度汇编</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>落款日期</translation>
    </message>
    <message>
        <source>Half-year summary</source>
        <translation>半年总结</translation>
    </message>
    <message>
        <source>Annual summary</source>
        <translation>年度总结</translation>
    </message>
    <message>
        <source>Contest results</source>
        <translation>评比结果</translation>
    </message>
    <message>
        <source>Covers for blind judging</source>
        <translation>盲评封面</translation>
    </message>
    <message>
        <source>Record of a meeting</source>
        <translation>民主生活会记录</translation>
    </message>
    <message>
        <source>Issue of the journal</source>
        <translation>《读书园地》</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>帮扶卡（户有卡）</translation>
    </message>
    <message>
        <source>Blank ballots</source>
        <translation>群众评议测评票</translation>
    </message>
    <message>
        <source>Year book</source>
        <translation>党支部工作手册</translation>
    </message>
    <message>
        <source>Corrections to the finalised summary</source>
        <translation>定稿更正表</translation>
    </message>
    <message>
        <source>Comparison of two quarters</source>
        <translation>季度小结对照表</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>未结事项清单</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>方案内容</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>通过会议</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公布日期</translation>
    </message>
</context>
<context>
    <name>planitem</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
</context>
<context>
    <name>plaque</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>岗牌编号</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持牌人</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>授牌依据</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>授牌日期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>收回日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>收回原因</translation>
    </message>
</context>
<context>
    <name>pledge</name>
    <message>
        <source>Branch</source>
        <translation>党支部</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>共性承诺</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位承诺</translation>
    </message>
    <message>
        <source>Practical</source>
        <translation>实事承诺</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Half year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免诺</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>自愿</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>Pledged by</source>
        <translation>承诺主体</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>对应条目</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>承诺类别</translation>
    </message>
    <message>
        <source>Goal of striving</source>
        <translation>争创目标</translation>
    </message>
    <message>
        <source>Pledged matter</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>践诺措施</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>承诺时段</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>承诺形式</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>免诺情况</translation>
    </message>
    <message>
        <source>Reason for exemption</source>
        <translation>免诺原因</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation>对应方案事项</translation>
    </message>
    <message>
        <source>Points claimed</source>
        <translation>提诺自查</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>做法</translation>
    </message>
    <message>
        <source>From record</source>
        <translation>来源记录</translation>
    </message>
    <message>
        <source>Spread to</source>
        <translation>推广范围</translation>
    </message>
</context>
<context>
    <name>prize</name>
    <message>
        <source>Prize</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>People served</source>
        <translation>服务人数</translation>
    </message>
    <message>
        <source>Households served</source>
        <translation>服务户数</translation>
    </message>
    <message>
        <source>Money (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Value reached</source>
        <translation>达到数值</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成效</translation>
    </message>
</context>
<context>
    <name>publicity</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>quarter</name>
    <message>
        <source>First quarter of %1</source>
        <translation>%1年第一季度</translation>
    </message>
    <message>
        <source>Second quarter of %1</source>
        <translation>%1年第二季度</translation>
    </message>
    <message>
        <source>Third quarter of %1</source>
        <translation>%1年第三季度</translation>
    </message>
    <message>
        <source>Fourth quarter of %1</source>
        <translation>%1年第四季度</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Book</source>
        <translation>书名</translation>
    </message>
    <message>
        <source>Author of the book</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>心得正文</translation>
    </message>
    <message>
        <source>Themed campaign</source>
        <translation>专题读书活动</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
</context>
<context>
    <name>readingcampaign</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>readingroom</name>
    <message>
        <source>Planned</source>
        <translation>筹建</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>建设中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已开放</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>rectification</name>
    <message>
        <source>Problem</source>
        <translation>问题内容</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任主体</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>整改标准</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>整改时限</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>来源问题</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>整改结果</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>已巩固</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>有反弹</translation>
    </message>
    <message>
        <source>Looked back on</source>
        <translation>回头看日期</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>回头看结论</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>回头看情况</translation>
    </message>
    <message>
        <source>Lists again</source>
        <translation>重新列入自</translation>
    </message>
</context>
<context>
    <name>regulation</name>
    <message>
        <source>Better government work</source>
        <translation>优化政务</translation>
    </message>
    <message>
        <source>Stronger office affairs</source>
        <translation>强化事务</translation>
    </message>
    <message>
        <source>Better service</source>
        <translation>提高服务</translation>
    </message>
    <message>
        <source>Business management</source>
        <translation>业务管理</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>工作质量</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>工作效率</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Repealed</source>
        <translation>废止</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Effect aimed at</source>
        <translation>预期成效</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>替代制度</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>废止日期</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>制度内容</translation>
    </message>
</context>
<context>
    <name>research</name>
    <message>
        <source>Research group</source>
        <translation>调研组</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>调研地点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>调研起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>调研止</translation>
    </message>
    <message>
        <source>Report title</source>
        <translation>报告题目</translation>
    </message>
    <message>
        <source>Report length (characters)</source>
        <translation>报告字数</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>主要发现</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Date</source>
        <translation>点评日期</translation>
    </message>
    <message>
        <source>Member (empty: branch)</source>
        <translation>点评对象（空为支部）</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>点评人</translation>
    </message>
    <message>
        <source>Main achievements</source>
        <translation>主要成绩</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>整改建议</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Followed up on</source>
        <translation>落实日期</translation>
    </message>
</context>
<context>
    <name>rolemodel</name>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>集体</translation>
    </message>
    <message>
        <source>Own system</source>
        <translation>本系统</translation>
    </message>
    <message>
        <source>Own office</source>
        <translation>本机关</translation>
    </message>
    <message>
        <source>Around us</source>
        <translation>身边</translation>
    </message>
    <message>
        <source>Model is</source>
        <translation>标杆类别</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>标杆名称</translation>
    </message>
    <message>
        <source>Own member</source>
        <translation>本支部党员</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>先进事迹</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>所获荣誉</translation>
    </message>
</context>
<context>
    <name>score</name>
    <message>
        <source>Entry</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
</context>
<context>
    <name>setting</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>自何日起</translation>
    </message>
    <message>
        <source>One-character given names first</source>
        <translation>单名在前（空位算空）</translation>
    </message>
    <message>
        <source>Character by character</source>
        <translation>逐字比较（单名不空位）</translation>
    </message>
    <message>
        <source>Poverty line (yuan per head and year)</source>
        <translation>贫困线（元/人·年）</translation>
    </message>
    <message>
        <source>Remind of a visit after (days)</source>
        <translation>超过多少天未走访即提醒</translation>
    </message>
    <message>
        <source>Heading of the meeting on papers</source>
        <translation>会议名称（用于材料）</translation>
    </message>
    <message>
        <source>Names by strokes</source>
        <translation>姓氏笔画排序习惯</translation>
    </message>
    <message>
        <source>Date under a paper</source>
        <translation>落款日期写法</translation>
    </message>
    <message>
        <source>In figures (2026年9月30日)</source>
        <translation>阿拉伯数字（2026年9月30日）</translation>
    </message>
    <message>
        <source>In characters (二〇二六年九月三十日)</source>
        <translation>汉字（二〇二六年九月三十日）</translation>
    </message>
    <message>
        <source>The five aspects (separated by 、)</source>
        <translation>五个方面要求（以“、”分隔）</translation>
    </message>
</context>
<context>
    <name>stay</name>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>Objective</source>
        <translation>客观原因</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>主观原因</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因类别</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>stepname</name>
    <message>
        <source>Starts</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Counts from here</source>
        <translation>自此计入</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Closes as not kept</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Reopens</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>自何日起</translation>
    </message>
    <message>
        <source>Hands in for review</source>
        <translation>报审</translation>
    </message>
    <message>
        <source>Passes the review</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Returned by the review</source>
        <translation>审核退回</translation>
    </message>
</context>
<context>
    <name>suggestion</name>
    <message>
        <source>Regulation</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Leader&apos;s instruction</source>
        <translation>批示</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>转化形式</translation>
    </message>
    <message>
        <source>Linked record</source>
        <translation>关联记录</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>转化日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>转化成效</translation>
    </message>
</context>
<context>
    <name>summarytext</name>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Draft when edited</source>
        <translation>修改时的草稿</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>vetting</name>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Please write why the pledge is returned.</source>
        <translation>请写明退回的原因。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>审诺日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Points met</source>
        <translation>审诺要点</translation>
    </message>
    <message>
        <source>Reason for return</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Wording reviewed</source>
        <translation>送审文字</translation>
    </message>
</context>
<context>
    <name>villageproject</name>
    <message>
        <source>Industrial aid</source>
        <translation>产业帮扶</translation>
    </message>
    <message>
        <source>Intellectual aid</source>
        <translation>智力帮扶</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Kind of aid</source>
        <translation>帮扶类别</translation>
    </message>
    <message>
        <source>Money (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成效</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>了解情况</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>解决问题</translation>
    </message>
    <message>
        <source>Money (yuan)</source>
        <translation>金额（元）</translation>
    </message>
</context>
<context>
    <name>xf::AidSheet</name>
    <message>
        <source>Households with responsible member, plan, visits and income</source>
        <translation>各户责任人、计划、走访和收入</translation>
    </message>
    <message>
        <source>Go to record</source>
        <translation>转到记录</translation>
    </message>
    <message>
        <source>Without a responsible member (%1): %2</source>
        <translation>尚未明确责任人（%1户）：%2</translation>
    </message>
    <message>
        <source>Without a plan this year (%1): %2</source>
        <translation>尚无本年度计划（%1户）：%2</translation>
    </message>
    <message>
        <source>Visit overdue (%1): %2</source>
        <translation>超期未走访（%1户）：%2</translation>
    </message>
    <message>
        <source>Income fell back below the line (%1): %2</source>
        <translation>收入回落到标准以下（%1户）：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No household is recorded yet. Add one under the first tab.</source>
        <translation>还没有结对帮扶户，请在第一个标签页新增。</translation>
    </message>
    <message>
        <source>Every household under way has a responsible member, a plan for this year and its visits.</source>
        <translation>在帮各户均已明确责任人、制定本年度计划并按期走访。</translation>
    </message>
</context>
<context>
    <name>xf::AidTable</name>
    <message>
        <source>Income not known</source>
        <translation>收入未登记</translation>
    </message>
    <message>
        <source>No line is set</source>
        <translation>未设定标准</translation>
    </message>
    <message>
        <source>Passed in %1, fell back in %2</source>
        <translation>%1年达标，%2年回落到标准以下</translation>
    </message>
    <message>
        <source>Passed in %1</source>
        <translation>%1年达标</translation>
    </message>
    <message>
        <source>Below the line</source>
        <translation>未达标准</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已超期</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已制定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1年：%2</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>所在村</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Plan this year</source>
        <translation>本年度计划</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近走访</translation>
    </message>
    <message>
        <source>Next visit by</source>
        <translation>下次走访不迟于</translation>
    </message>
    <message>
        <source>Income per head (yuan)</source>
        <translation>人均收入（元）</translation>
    </message>
    <message>
        <source>Against the line</source>
        <translation>达标情况</translation>
    </message>
</context>
<context>
    <name>xf::AnswerPanel</name>
    <message>
        <source>Facts of the quarter that speak for this item</source>
        <translation>本季度可作依据的事实</translation>
    </message>
    <message>
        <source>Go to its record</source>
        <translation>查看依据的记录</translation>
    </message>
    <message>
        <source>No further fact of the quarter speaks for this item.</source>
        <translation>本季度没有其他可作该条依据的事实。</translation>
    </message>
    <message>
        <source>No record of the quarter speaks for this item.</source>
        <translation>本季度的记录中没有可作该条依据的事实。</translation>
    </message>
    <message>
        <source>Goes to the record that the chosen fact tells of.</source>
        <translation>打开所选事实对应的记录。</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>已采用：%1</translation>
    </message>
    <message>
        <source>Offered: %1</source>
        <translation>可采用：%1</translation>
    </message>
    <message>
        <source>Facts of the quarter: %1, confirmed (●): %2. Enter takes one over or out again, + in the table takes the next.</source>
        <translation>本季可用事实%1条，已采用（●）%2条。按回车采用或撤下，在表格中按“+”采用下一条。</translation>
    </message>
</context>
<context>
    <name>xf::ApplyLines</name>
    <message>
        <source>This line is not a JSON object.</source>
        <translation>这一行不是 JSON 对象。</translation>
    </message>
    <message>
        <source>This line names no verb: add, edit, remove, step, progress, attach, undo, redo.</source>
        <translation>这一行没有写明操作：add、edit、remove、step、progress、attach、undo、redo。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record.</source>
        <translation>“%1”不是记录编号。</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”.</source>
        <translation>“%1”没有“%2”这一项。</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>没有“%1”这一类记录。</translation>
    </message>
    <message>
        <source>Evidence is added with its file: {&quot;attach&quot;:ID,…}.</source>
        <translation>佐证材料须连同文件一起添加：{&quot;attach&quot;:ID,…}。</translation>
    </message>
    <message>
        <source>A file holds one branch.</source>
        <translation>一个文件只存一个支部。</translation>
    </message>
    <message>
        <source>There is no record %1.</source>
        <translation>没有编号为 %1 的记录。</translation>
    </message>
    <message>
        <source>A record cannot change the record it belongs to.</source>
        <translation>记录所属的上级记录不能更改。</translation>
    </message>
    <message>
        <source>undo and redo take a number from 1.</source>
        <translation>undo 和 redo 须写大于等于 1 的次数。</translation>
    </message>
    <message>
        <source>There is nothing left to redo.</source>
        <translation>没有可以重做的操作了。</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>没有可以撤销的操作了。</translation>
    </message>
    <message>
        <source>An attached file needs a name.</source>
        <translation>佐证文件须有文件名。</translation>
    </message>
</context>
<context>
    <name>xf::ArchivalChoice</name>
    <message>
        <source>PDF for archives (PDF/A)</source>
        <translation>PDF 按存档格式（PDF/A）</translation>
    </message>
    <message>
        <source>A PDF that can still be read in many years: PDF/A-1b, as archives ask for it.</source>
        <translation>可长期保存、多年后仍能阅读的 PDF：按档案要求的 PDF/A-1b 格式。</translation>
    </message>
</context>
<context>
    <name>xf::AttendancePanel</name>
    <message>
        <source>Who is due</source>
        <translation>应到范围</translation>
    </message>
    <message>
        <source>Keys: %1   0 clears   Enter: reason</source>
        <translation>按键：%1   0 清除   回车填写原因</translation>
    </message>
    <message>
        <source>Whole branch</source>
        <translation>全支部</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) marked as present. Mark those who did not come.</source>
        <translation>
            <numerusform>已将%n名党员记为到会，请逐一标出未到会人员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Listed are the members of %1.</source>
        <translation>尚未点名。以下为%1在支部的党员。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. The meeting has no date, so today&apos;s members are listed.</source>
        <translation>尚未点名。会议日期未填，以下为今日在支部的党员。</translation>
    </message>
    <message>
        <source>Due %1, present %2, absent %3, on leave %4, observers %5.</source>
        <translation>应到%1人，实到%2人，缺席%3人，请假%4人，列席%5人。</translation>
    </message>
    <message>
        <source> Two thirds (%1) are reached: the meeting can be held.</source>
        <translation>已达三分之二（%1人），可以召开。</translation>
    </message>
    <message>
        <source> %1 more are needed for two thirds (%2): the meeting cannot be held.</source>
        <translation>距三分之二（%2人）尚差%1人，不能召开。</translation>
    </message>
    <message>
        <source>Mark the rest present</source>
        <translation>其余记为到会</translation>
    </message>
    <message>
        <source>Take attendance (all present)</source>
        <translation>点名（全部记为到会）</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>等，另有%1人</translation>
    </message>
    <message>
        <source>Not marked yet: %1</source>
        <translation>尚未标记：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>xf::BacklinkBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>xf::BackupAdoption</name>
    <message>
        <source>The backups from before this file was renamed could not be taken over. They are safe where they were; close the program and open the file again.</source>
        <translation>本文件改名以前的备份没有接过来。那些备份仍在原处，完好无损；请关闭程序后重新打开本文件。</translation>
    </message>
</context>
<context>
    <name>xf::BackupFolder</name>
    <message>
        <source>An old backup could not be removed. All backups and the branch file are safe.</source>
        <translation>有一份旧备份未能删除。全部备份和支部文件都是安全的。</translation>
    </message>
    <message>
        <source>A note beside the backups could not be written. All backups and the branch file are safe.</source>
        <translation>备份旁的说明文件未能写入。各份备份和支部文件均完好。</translation>
    </message>
</context>
<context>
    <name>xf::BackupWriter</name>
    <message>
        <source>The backup could not be finished. The branch file is safe; it is tried again later.</source>
        <translation>备份未能完成。支部文件是安全的，稍后将再次备份。</translation>
    </message>
    <message>
        <source>The backup is not equal to the branch file, so it was thrown away. Earlier backups are kept; check the branch file.</source>
        <translation>备份与支部文件不一致，已丢弃。以前的备份都保留着；请检查支部文件。</translation>
    </message>
    <message>
        <source>There is no room for the backup. The branch file is safe; free some space and try again.</source>
        <translation>没有空间存放备份。支部文件是安全的；请腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>The backup could not be written. The branch file is safe; check the drive and try again.</source>
        <translation>备份写不进去。支部文件是安全的；请检查磁盘或U盘后重试。</translation>
    </message>
</context>
<context>
    <name>xf::BallotCount</name>
    <message>
        <source>More ballots were handed out (%1) than there are people to vote (%2).</source>
        <translation>发出票%1张，多于应到%2人。</translation>
    </message>
    <message>
        <source>How many ballots were handed out is not recorded.</source>
        <translation>尚未填写发出票张数。</translation>
    </message>
    <message>
        <source>More ballots came back (%1) than were handed out (%2).</source>
        <translation>收回票%1张，多于发出票%2张。</translation>
    </message>
    <message>
        <source>How many ballots came back is not recorded.</source>
        <translation>尚未填写收回票张数。</translation>
    </message>
    <message>
        <source>%1 ballots are counted, but only %2 came back.</source>
        <translation>已计票%1张，多于收回票%2张。</translation>
    </message>
    <message>
        <source>%1 of the %2 ballots that came back are neither counted as valid nor as invalid.</source>
        <translation>有%1张票（共收回%2张）既未计为有效票，也未计为废票。</translation>
    </message>
    <message>
        <source>“%1” has %2 answers, but only %3 ballots are valid.</source>
        <translation>“%1”计得%2票，多于有效票%3张。</translation>
    </message>
</context>
<context>
    <name>xf::BallotModel</name>
    <message>
        <source>Left out</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>评议项目</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>本张票</translation>
    </message>
    <message>
        <source>Rate satisfied</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Rate satisfied overall</source>
        <translation>总体满意率</translation>
    </message>
    <message>
        <source>Each line of the sheet needs a key first: 1 to 4, or 0 where nothing is ticked.</source>
        <translation>本张票还有项目未录入：请逐项按1至4，未填的按0。</translation>
    </message>
    <message>
        <source>The last thing done was not a sheet of this appraisal. Ctrl+Z takes back what was done last.</source>
        <translation>最近一步操作不是本次评议的计票，未作撤回。要撤销最近一步，请按 Ctrl+Z。</translation>
    </message>
</context>
<context>
    <name>xf::BallotPanel</name>
    <message>
        <source>Ballot count</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>Count this sheet</source>
        <translation>计入本张票</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Count as invalid</source>
        <translation>计为废票</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Take back last sheet</source>
        <translation>撤回上一张</translation>
    </message>
    <message>
        <source>Handed out %1, returned %2, valid %3, invalid %4.</source>
        <translation>发出%1张，收回%2张，有效%3张，废票%4张。</translation>
    </message>
    <message>
        <source> The counts agree.</source>
        <translation>各数相符。</translation>
    </message>
    <message>
        <source>In “This sheet”: 1 satisfied, 2 fairly, 3 basically, 4 not satisfied, 0 left out; Enter counts the sheet, X an invalid one. Only totals are kept.</source>
        <translation>“本张票”列逐项按键：1 满意，2 比较满意，3 基本满意，4 不满意，0 未填；回车计入，X 计废票。只保存合计。</translation>
    </message>
</context>
<context>
    <name>xf::BatchStepDialog</name>
    <message>
        <source>One step for several records</source>
        <translation>批量登记步骤</translation>
    </message>
    <message>
        <source>Record the step</source>
        <translation>登记步骤</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>步骤(&amp;S)</translation>
    </message>
    <message>
        <source>Records that lack the step</source>
        <translation>尚无此步骤的记录</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全部不选</translation>
    </message>
    <message>
        <source>Every record of the list has this step, or is closed.</source>
        <translation>列表中的记录都已有此步骤，或者已办结。</translation>
    </message>
    <message>
        <source>Lacking this step: %1; ticked: %2</source>
        <translation>尚无此步骤%1项，已勾选%2项</translation>
    </message>
    <message numerus="yes">
        <source>“%1” recorded for %n record(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已为%n项记录登记“%1”，按Ctrl+Z可以撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xf::BranchCopy</name>
    <message>
        <source>The copy is not equal to the original, so it was thrown away. The original was not changed; check the drive and try again.</source>
        <translation>副本与原文件不一致，已丢弃。原文件未作改动；请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>This file is damaged, so no copy was kept of it. The file was not changed; restore a backup, or salvage what is whole into a new file.</source>
        <translation>此文件已损坏，因此没有保留副本。文件未作改动；请恢复备份，或把完好的内容抢救到新文件。</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing of it was kept. The branch file is safe.</source>
        <translation>已取消，没有留下副本。支部文件是安全的。</translation>
    </message>
</context>
<context>
    <name>xf::BranchFile</name>
    <message>
        <source>The file “%1” is not there. It may have been moved or renamed; choose it again.</source>
        <translation>找不到文件“%1”。它可能被移动或改名了，请重新选择。</translation>
    </message>
    <message>
        <source>The file may not be read. It was not changed; ask its owner for access.</source>
        <translation>没有权限读取这个文件。文件未被改动，请向文件所有者申请权限。</translation>
    </message>
    <message>
        <source>This is not a branch file of Xianfeng. It was not changed; choose another file.</source>
        <translation>这不是先锋台账的支部文件。文件未被改动，请选择其他文件。</translation>
    </message>
    <message>
        <source>This is one of the backups that Xianfeng keeps. It was not changed; restore it into a new branch file.</source>
        <translation>这是先锋台账保存的备份，未作改动；请把它恢复为新的支部文件。</translation>
    </message>
    <message numerus="yes">
        <source>The file&apos;s inner order is broken in %n place(s).</source>
        <translation>
            <numerusform>文件内部结构有 %n 处损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was moved, renamed or removed while it was open. What was saved before is in it; nothing more was saved. Put it back in its place, or open it where it is now.</source>
        <translation>支部文件在打开期间被移动、改名或删除。此前保存的内容仍在该文件里，之后没有再保存；请把文件放回原处，或到新位置重新打开。</translation>
    </message>
    <message>
        <source>This is a backup with a password. It was not changed; restore it into a new branch file, which asks for the password.</source>
        <translation>这是一份加了口令的备份。备份未被改动；请用口令把它恢复成新的支部文件。</translation>
    </message>
    <message>
        <source>A newer version of Xianfeng wrote this file (file version %1, this program knows %2). It can only be looked at and exported.</source>
        <translation>本文件由较新的版本写入（文件版本 %1，本程序为 %2），只能查看和导出。</translation>
    </message>
    <message>
        <source>A newer version of Xianfeng wrote this file (file version %1, this program reads up to %2), and its inner plan has changed too much to be read here. It was not changed. Open it with the newer program; meanwhile everything in it can be exported as plain files.</source>
        <translation>本文件由较新的版本写入（文件版本 %1，本程序最高识别到 %2），内部结构改动较大，这里读不了。文件没有改动。请用较新的程序打开；在此之前，可以把其中全部内容原样导出为普通文件。</translation>
    </message>
    <message>
        <source>A newer version of Xianfeng wrote this file (file version %1, this program reads up to %2) and has it open, or was interrupted in the middle of an edit. It was not changed. Open it with the newer program and close it there; meanwhile everything in it can be exported as plain files.</source>
        <translation>本文件由较新的版本写入（文件版本 %1，本程序最高识别到 %2），正在那个程序中打开，或者一次修改中途被打断。文件没有改动。请用较新的程序打开一次再关闭；在此之前，可以把其中全部内容原样导出为普通文件。</translation>
    </message>
    <message>
        <source>This file goes by a second name (a hard link), so that an edit interrupted by a crash could not be taken back by the other name. It can be looked at and exported. Remove the other name, or make a copy and work on that.</source>
        <translation>本文件还有另一个名字（硬链接）。一次修改若中途断电，从另一个名字打开就无法撤回。因此只能查看和导出；请删除另一个名字，或复制一份，在副本上登记。</translation>
    </message>
    <message>
        <source>An edit of this file was interrupted under its other name, “%1”. Nothing was changed; open it by that name, which takes the half edit back.</source>
        <translation>本文件有一次修改是以另一个名字“%1”打开时中断的。没有作任何改动；请用那个名字打开，未完成的修改会自动撤回。</translation>
    </message>
</context>
<context>
    <name>xf::BranchGathering</name>
    <message>
        <source>The file holds no branch. It was not changed.</source>
        <translation>文件中没有支部。文件未作改动。</translation>
    </message>
</context>
<context>
    <name>xf::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>修改 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Such as 0630 or 2026-06-30</source>
        <translation>例如 0630 或 2026-06-30</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>项目(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>党员(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>xf::ButtonRow</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>xf::CalendarList</name>
    <message>
        <source>falls due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>fell due, late</source>
        <translation>到期，逾期未办</translation>
    </message>
    <message>
        <source>fell due, done</source>
        <translation>到期，已办结</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项名称</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>State or step</source>
        <translation>状态或步骤</translation>
    </message>
</context>
<context>
    <name>xf::CalendarModel</name>
    <message>
        <source>Due %1, of these done %2, late %3; steps taken %4</source>
        <translation>到期%1项，其中已办结%2项、逾期%3项；办理步骤%4次</translation>
    </message>
    <message>
        <source>%1 late %2</source>
        <translation>%1 逾%2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>month</comment>
        <translation>%1月</translation>
    </message>
</context>
<context>
    <name>xf::CalendarPage</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>显示全年</translation>
    </message>
    <message>
        <source>Go to record</source>
        <translation>转到记录</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>存为日历文件…</translation>
    </message>
    <message>
        <source>What is still open, for the calendar of a phone or a mail program</source>
        <translation>未办结事项，可导入手机或邮箱的日历</translation>
    </message>
    <message>
        <source>The eight activities by month</source>
        <translation>“八个一”活动分月一览</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>逐日事项</translation>
    </message>
    <message>
        <source>Nothing has a day here.</source>
        <translation>此处没有带日期的事项。</translation>
    </message>
    <message numerus="yes">
        <source>The whole year: %n entries</source>
        <translation>
            <numerusform>全年：%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen months: %n entries</source>
        <translation>
            <numerusform>所选月份：%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n open entries written to “%1”.</source>
        <translation>
            <numerusform>已将%n项未办结事项写入“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>This time last year</source>
        <translation>去年此时</translation>
    </message>
    <message>
        <source>What fell due and what was done in this month a year ago</source>
        <translation>去年本月到期和办理的事项</translation>
    </message>
</context>
<context>
    <name>xf::CampaignModel</name>
    <message>
        <source>no note</source>
        <translation>未写</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>在写</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>xf::CampaignPanel</name>
    <message>
        <source>Who has written</source>
        <translation>撰写情况</translation>
    </message>
    <message>
        <source>All %1 members have written.</source>
        <translation>应写%1人，均已写心得。</translation>
    </message>
    <message>
        <source>%1 of %2 members have written; not yet: %3</source>
        <translation>应写%2人，已写%1人，未写的有：%3</translation>
    </message>
</context>
<context>
    <name>xf::CandidateModel</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Pledges kept</source>
        <translation>承诺兑现</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>心得</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>比学成效</translation>
    </message>
    <message>
        <source>Five leads (leader)</source>
        <translation>五带头（领导评价）</translation>
    </message>
    <message>
        <source>Satisfied overall</source>
        <translation>总体满意率</translation>
    </message>
    <message>
        <source>Honours this year</source>
        <translation>本年表彰</translation>
    </message>
</context>
<context>
    <name>xf::CarriedList</name>
    <message>
        <source>Back again</source>
        <translation>有反弹</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>Meeting of</source>
        <translation>会议日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Listed again</source>
        <translation>已重新列入</translation>
    </message>
</context>
<context>
    <name>xf::ChecklistPage</name>
    <message>
        <source>Copy from last quarter</source>
        <translation>沿用上季度</translation>
    </message>
    <message>
        <source>Fills what is empty with your marks, facts, gaps and measures of the last quarter.</source>
        <translation>用上季度的评价、事实、差距和措施填补空白项。</translation>
    </message>
    <message>
        <source>There was nothing to copy: the last quarter has nothing that is still empty here.</source>
        <translation>没有可沿用的内容：上季度有的这里都已填写。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were filled from the last quarter. Undo takes that back.</source>
        <translation>
            <numerusform>已从上季度沿用 %n 处，可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 marked</source>
        <translation>%1 项已全部填写</translation>
    </message>
    <message>
        <source>Still open: %1 of %2</source>
        <translation>尚缺 %1 / %2</translation>
    </message>
    <message>
        <source>1 good · 2 fairly good · 3 average · 4 poor · 0 takes the mark away · + takes a fact over · Enter: details</source>
        <translation>1 好 · 2 较好 · 3 一般 · 4 较差 · 0 取消评价 · + 采用一条事实 · 回车：详细</translation>
    </message>
</context>
<context>
    <name>xf::ChecklistTable</name>
    <message>
        <source>not marked yet</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>xf::ChildTable</name>
    <message>
        <source>Add row</source>
        <translation>新增一行</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>删除该行</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已删除 %n 行，按 Ctrl+Z 可找回。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What you began waits in its row.</source>
        <translation>%1已填写的内容仍留在该行，可随时接着填写。</translation>
    </message>
</context>
<context>
    <name>xf::ColumnMatcher</name>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>by the heading</source>
        <translation>按表头</translation>
    </message>
    <message>
        <source>heading alike</source>
        <translation>表头相近</translation>
    </message>
    <message>
        <source>by the values</source>
        <translation>按内容</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>手动选定</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>名单各列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>名单的列</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>%1 is taken for</source>
        <translation>“%1”导入为</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>（不导入）</translation>
    </message>
</context>
<context>
    <name>xf::CommandLine</name>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>这里没有“--%1”选项。</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>选项“--%1”后面须写值。</translation>
    </message>
    <message>
        <source>Something is missing after the command.</source>
        <translation>命令后面缺少内容。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>多写了“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-09-30.</source>
        <translation>“%1”不是日期，请写成 2026-09-30 的形式。</translation>
    </message>
    <message>
        <source>A new branch needs --branch and --unit.</source>
        <translation>新建支部须写 --branch 和 --unit。</translation>
    </message>
    <message>
        <source>A new branch needs --year, such as --year 2026.</source>
        <translation>新建支部须写 --year，例如 --year 2026。</translation>
    </message>
    <message>
        <source>The file with the edits could not be read.</source>
        <translation>修改内容文件无法读取。</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>图片无法写入。</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属记录</translation>
    </message>
    <message>
        <source>There is no kind “%1”; `xianfeng describe` lists them.</source>
        <translation>没有“%1”这一类记录；用 xianfeng describe 可列出全部类别。</translation>
    </message>
    <message>
        <source>--format takes csv or json.</source>
        <translation>--format 须为 csv 或 json。</translation>
    </message>
    <message>
        <source>--order takes stroke, pinyin, post or date.</source>
        <translation>--order 须为 stroke、pinyin、post 或 date。</translation>
    </message>
    <message>
        <source>There is no display, so no window can be opened. The commands work without one: xianfeng --help lists them.</source>
        <translation>没有图形界面，无法打开窗口。命令行仍可使用，xianfeng --help 列出全部命令。</translation>
    </message>
    <message>
        <source>The paper “%1” needs its period, such as --%2 %3.</source>
        <translation>文稿“%1”需要指明期间，例如 --%2 %3。</translation>
    </message>
    <message>
        <source>--edition is either internal or public.</source>
        <translation>--edition 只能是 internal（内部版）或 public（公示版）。</translation>
    </message>
    <message>
        <source>“%1” is not a paper. xianfeng papers lists them.</source>
        <translation>没有名为“%1”的文稿。xianfeng papers 可列出全部文稿。</translation>
    </message>
    <message>
        <source>The paper “%1” needs --output with a name that ends in one of: %2.</source>
        <translation>文稿“%1”需要用 --output 指明文件名，扩展名须为：%2。</translation>
    </message>
    <message>
        <source>--id is the number of a record, as xianfeng list shows it.</source>
        <translation>--id 应是记录的编号，见 xianfeng list。</translation>
    </message>
    <message>
        <source>The paper “%1” is about the whole branch and takes no --id.</source>
        <translation>文稿“%1”针对整个支部，不使用 --id。</translation>
    </message>
    <message>
        <source>--quarter is written like 2026Q3.</source>
        <translation>--quarter 写作 2026Q3 的形式。</translation>
    </message>
    <message>
        <source>The first word after compile is the booklet to write, with a name that ends in one of: %1.</source>
        <translation>compile 之后的第一项是要写出的汇编，扩展名须为：%1。</translation>
    </message>
    <message>
        <source>Left out “%1”: %2</source>
        <translation>未列入“%1”：%2</translation>
    </message>
    <message>
        <source>None of the files could be read, so there is no booklet.</source>
        <translation>所列文件均未能读取，因此没有写出汇编。</translation>
    </message>
    <message>
        <source>--fonts is either wps or open.</source>
        <translation>--fonts 只能是 wps 或 open。</translation>
    </message>
    <message>
        <source>--pdfa needs --output with a name that ends in pdf.</source>
        <translation>使用 --pdfa 时，--output 的文件名须以 pdf 结尾。</translation>
    </message>
    <message>
        <source>The paper “%1” compares nothing and takes neither --with nor --state.</source>
        <translation>文稿“%1”不作对照，不用 --with 和 --state。</translation>
    </message>
    <message>
        <source>--with names the quarter to compare with, such as 2026Q2.</source>
        <translation>--with 写明与哪个季度对照，如 2026Q2。</translation>
    </message>
    <message>
        <source>--state is either kept (a finalised summary as it was printed) or now.</source>
        <translation>--state 只能是 kept（已定稿的按定稿）或 now（都按现在的记录）。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are missing or damaged in the branch and were left out.</source>
        <translation>
            <numerusform>有 %n 个文件在支部中缺失或损坏，未能包括在内。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>正在导出全部资料</translation>
    </message>
    <message>
        <source>%1 records, %2 files</source>
        <translation>%1 条记录，%2 个文件</translation>
    </message>
    <message>
        <source>Importing everything</source>
        <translation>正在导入全部资料</translation>
    </message>
    <message>
        <source>The copy is whole and equal to the original.</source>
        <translation>副本完整，与原文件一致。</translation>
    </message>
    <message>
        <source>The backup was restored whole.</source>
        <translation>备份已完整恢复。</translation>
    </message>
    <message>
        <source>Every record was restored; the evidence named is missing.</source>
        <translation>记录已全部恢复；上面列出的佐证材料缺失。</translation>
    </message>
    <message>
        <source>xianfeng [FILE]</source>
        <translation>xianfeng [文件]</translation>
    </message>
    <message>
        <source>open a branch (or the last one)</source>
        <translation>打开支部（不写则打开上次的）</translation>
    </message>
    <message>
        <source>xianfeng new FILE --branch NAME --unit NAME --year YYYY</source>
        <translation>xianfeng new 文件 --branch 名称 --unit 名称 --year 年度</translation>
    </message>
    <message>
        <source>write an empty branch</source>
        <translation>新建空白支部</translation>
    </message>
    <message>
        <source>xianfeng sample FILE</source>
        <translation>xianfeng sample 文件</translation>
    </message>
    <message>
        <source>write the sample branch</source>
        <translation>写出示例支部</translation>
    </message>
    <message>
        <source>xianfeng summary FILE --quarter 2026Q3 --output OUT.pdf</source>
        <translation>xianfeng summary 文件 --quarter 2026Q3 --output 小结.pdf</translation>
    </message>
    <message>
        <source>the quarterly summary; also .docx, .odt, .html; --today YYYY-MM-DD fixes “today”</source>
        <translation>季度小结；也可写 .docx、.odt、.html；--today 年-月-日 指定“今天”</translation>
    </message>
    <message>
        <source>xianfeng papers</source>
        <translation>xianfeng papers</translation>
    </message>
    <message>
        <source>every paper: its key, period and formats</source>
        <translation>列出全部文稿：代号、期间和格式</translation>
    </message>
    <message>
        <source>xianfeng export FILE PAPER --quarter 2026Q3|--half 2026H1|--year 2026 [--id ID] [--edition internal|public] [--fonts wps|open] [--pdfa] --output OUT.pdf</source>
        <translation>xianfeng export 文件 文稿 --quarter 2026Q3|--half 2026H1|--year 2026 [--id 编号] [--edition internal|public] [--fonts wps|open] [--pdfa] --output 文稿.pdf</translation>
    </message>
    <message>
        <source>write a paper, see xianfeng papers; fonts of Word and WPS or free ones; PDF for archives</source>
        <translation>写出一份文稿，见 xianfeng papers；WPS、Word 字体或开源字体；归档用 PDF</translation>
    </message>
    <message>
        <source>xianfeng export FILE comparison --quarter 2026Q3 [--with 2026Q2] [--state kept|now] --output OUT.pdf</source>
        <translation>xianfeng export 文件 comparison --quarter 2026Q3 [--with 2026Q2] [--state kept|now] --output 输出.pdf</translation>
    </message>
    <message>
        <source>two quarters side by side; the same quarter twice: finalised and now</source>
        <translation>两个季度的小结对照；同一季度则为定稿与现在对照</translation>
    </message>
    <message>
        <source>xianfeng finalise FILE --quarter 2026Q3</source>
        <translation>xianfeng finalise 文件 --quarter 2026Q3</translation>
    </message>
    <message>
        <source>keep the quarter&apos;s summary as it is now printed; --today too</source>
        <translation>季度小结定稿：按现在的样子原样保存；也可用 --today</translation>
    </message>
    <message>
        <source>xianfeng compile OUT.pdf FILE… [--quarter 2026Q3]</source>
        <translation>xianfeng compile 汇编.pdf 文件… [--quarter 2026Q3]</translation>
    </message>
    <message>
        <source>one booklet of many branches; OUT.xlsx: the table of totals</source>
        <translation>把多个支部的承诺汇编成册；写 汇总.xlsx 则为汇总表</translation>
    </message>
    <message>
        <source>xianfeng list FILE KIND [--format csv|json] [--order stroke|pinyin|post|date] [--as-of DATE]</source>
        <translation>xianfeng list 文件 类别 [--format csv|json] [--order stroke|pinyin|post|date] [--as-of 日期]</translation>
    </message>
    <message>
        <source>the records of a kind</source>
        <translation>列出一类记录</translation>
    </message>
    <message>
        <source>xianfeng describe [KIND]</source>
        <translation>xianfeng describe [类别]</translation>
    </message>
    <message>
        <source>kinds and fields as JSON</source>
        <translation>以 JSON 列出类别和项目</translation>
    </message>
    <message>
        <source>xianfeng apply FILE EDITS.jsonl</source>
        <translation>xianfeng apply 文件 修改.jsonl</translation>
    </message>
    <message>
        <source>carry out edits, one JSON object a line</source>
        <translation>逐行执行修改，一行一个 JSON 对象</translation>
    </message>
    <message>
        <source>xianfeng check FILE</source>
        <translation>xianfeng check 文件</translation>
    </message>
    <message>
        <source>hold every record and evidence file against its digest; counts per kind</source>
        <translation>逐条核对记录和佐证材料，列出各类数量</translation>
    </message>
    <message>
        <source>a new branch file of a backup</source>
        <translation>由备份恢复出新的支部文件</translation>
    </message>
    <message>
        <source>xianfeng export-all FILE DIR</source>
        <translation>xianfeng export-all 文件 文件夹</translation>
    </message>
    <message>
        <source>records (JSON, workbook) and evidence into a new folder</source>
        <translation>全部记录（JSON、工作簿）和佐证材料导出到新文件夹</translation>
    </message>
    <message>
        <source>xianfeng import-all NEWFILE DIR</source>
        <translation>xianfeng import-all 新文件 文件夹</translation>
    </message>
    <message>
        <source>an equal branch file of such a folder</source>
        <translation>由导出的文件夹重建相同的支部文件</translation>
    </message>
    <message>
        <source>xianfeng --screenshot OUT.png FILE</source>
        <translation>xianfeng --screenshot 图片.png 文件</translation>
    </message>
    <message>
        <source>draw the main window into a picture</source>
        <translation>把主窗口画成图片</translation>
    </message>
    <message>
        <source>xianfeng --version | --help</source>
        <translation>xianfeng --version | --help</translation>
    </message>
    <message>
        <source>the version; this page</source>
        <translation>版本；本页</translation>
    </message>
    <message>
        <source>xianfeng import FILE KIND INPUT [--dry-run] [--rejects OUT.csv]</source>
        <translation>xianfeng import 文件 类别 名单 [--dry-run] [--rejects 未导入.csv]</translation>
    </message>
    <message>
        <source>take in a list (xlsx, csv); bad rows stay out, with their reasons</source>
        <translation>导入名单（xlsx、csv）；不合格的行不导入，注明原因</translation>
    </message>
    <message>
        <source>No column of this table is one of “%1”, so nothing was taken in. Its head should name the columns as xianfeng describe %1 does.</source>
        <translation>这个表格没有一列属于“%1”，没有导入任何内容。表头应使用 xianfeng describe %1 列出的名称。</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Kept: records: %1, history entries: %2, evidence files: %3.</source>
        <translation>已救出：记录 %1 条，修改历史 %2 条，证据文件 %3 份。</translation>
    </message>
    <message>
        <source>Everything was kept in the new file. The damaged one was not changed.</source>
        <translation>全部内容都已救入新文件。受损文件未作任何改动。</translation>
    </message>
    <message>
        <source>The new file holds all this; what is named is not in it as it was. The damaged one was not changed; a backup may hold more.</source>
        <translation>以上内容都在新文件里；上面点名的内容未能照原样救出。受损文件未作任何改动；备份里可能更全。</translation>
    </message>
    <message>
        <source>xianfeng salvage DAMAGED NEW</source>
        <translation>xianfeng salvage 受损文件 新文件</translation>
    </message>
    <message>
        <source>a new branch file of what is whole in a damaged one</source>
        <translation>把受损文件中完好的内容救入新的支部文件</translation>
    </message>
    <message>
        <source>xianfeng import FILE KIND --template OUT.xlsx</source>
        <translation>xianfeng import 文件 类别 --template 模板.xlsx</translation>
    </message>
    <message>
        <source>an empty list to be filled in, with drop-downs</source>
        <translation>写出带下拉选项的空白名单，供填写后导入</translation>
    </message>
    <message>
        <source>The edits could not be read to their end. Those answered with ok are saved; run the others again.</source>
        <translation>修改清单没有读完。已答复 ok 的各行均已保存，内容安全；其余各行请重新执行。</translation>
    </message>
    <message>
        <source>The branch file is damaged. Checking changed nothing in it; make a copy of it before anything else, and go on from a backup.</source>
        <translation>支部文件已损坏。核对时未改动文件，请先复制一份留存，再用备份继续工作。</translation>
    </message>
    <message>
        <source>The output could not be written in full. The branch file is safe; free some space and try again.</source>
        <translation>结果没有全部写出。支部文件安全，请腾出空间后重试。</translation>
    </message>
    <message>
        <source>xianfeng handover FILE DIR --year YYYY</source>
        <translation>xianfeng handover 文件 文件夹 --year YYYY</translation>
    </message>
    <message>
        <source>hand-over pack: a checked copy, year books, what is open</source>
        <translation>移交包：核对过的支部文件、各年工作手册、未结事项、移交说明</translation>
    </message>
    <message>
        <source>xianfeng inspection FILE DIR --year YYYY [--edition internal|public]</source>
        <translation>xianfeng inspection 文件 文件夹 --year YYYY [--edition internal|public]</translation>
    </message>
    <message>
        <source>inspection pack: a folder per activity, an index page</source>
        <translation>迎检资料包：每项活动一个文件夹，附目录页</translation>
    </message>
    <message>
        <source>The pack needs its year, such as --year 2026.</source>
        <translation>请注明年度，例如 --year 2026。</translation>
    </message>
    <message>
        <source>Writing the hand-over pack</source>
        <translation>正在制作移交包</translation>
    </message>
    <message>
        <source>Writing the inspection pack</source>
        <translation>正在制作迎检资料包</translation>
    </message>
    <message>
        <source>Records that were lost in their place and are taken from the edit history, proven by their digests: %1.</source>
        <translation>其中原处已丢失、从修改历史取回并经校验值证实的记录：%1 条。</translation>
    </message>
    <message>
        <source>xianfeng backup FILE OUT [--password | --password-file F]</source>
        <translation>xianfeng backup 文件 输出 [--password | --password-file 口令文件]</translation>
    </message>
    <message>
        <source>a checked copy in one file; locked with a password that is asked for, or read from F</source>
        <translation>经核对的单文件副本；可加口令，在终端输入或从文件读取</translation>
    </message>
    <message>
        <source>xianfeng restore BACKUP NEWFILE [--password-file F]</source>
        <translation>xianfeng restore 备份 新文件 [--password-file 口令文件]</translation>
    </message>
    <message>
        <source>The file with the password could not be read. Nothing was changed.</source>
        <translation>口令文件读不出来。没有作任何改动。</translation>
    </message>
    <message>
        <source>No password was given. Nothing was changed; type it on a terminal, or name a file that holds it with --password-file.</source>
        <translation>没有给出口令。没有作任何改动；请在终端输入，或用 --password-file 指定存放口令的文件。</translation>
    </message>
    <message>
        <source>Whoever forgets this password can never open the backup again; nobody can, not even the maker of this program.</source>
        <translation>口令一旦遗忘，这份备份任何人都无法打开，软件作者也不例外。请妥善保管口令。</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>口令：</translation>
    </message>
    <message>
        <source>The same password again:</source>
        <translation>再输一遍口令：</translation>
    </message>
    <message>
        <source>%1 Only the order of its pages was checked; check its records with the newer program.</source>
        <translation>%1只核对了文件内部的次序；各条记录请用较新的程序核对。</translation>
    </message>
    <message>
        <source>Everything was exported as it lies in the file: %1 rows, %2 files; 说明.txt says what is what.</source>
        <translation>文件中的全部内容已原样导出：%1 行，%2 个文件；各文件的用途见“说明.txt”。</translation>
    </message>
    <message>
        <source>The table “%1” could not be read to its end.</source>
        <translation>表“%1”没能读完。</translation>
    </message>
    <message>
        <source>What only the newer version knows is not in the export; keep the branch file.</source>
        <translation>较新版本才有的内容不在导出之中，请保留支部文件。</translation>
    </message>
    <message>
        <source>Salvaging</source>
        <translation>正在抢救完好的内容</translation>
    </message>
    <message>
        <source>row %1, in doubt: %2</source>
        <translation>第 %1 行存疑：%2</translation>
    </message>
</context>
<context>
    <name>xf::CommendationSheet</name>
    <message>
        <source>What this year&apos;s records say of each member: no score and no ranking. Choose members with Shift or Ctrl and propose them; the facts go along as the conditions met.</source>
        <translation>以下是本年记录反映的每名党员情况，不打分、不排名。按住 Shift 或 Ctrl 选择党员后提名，这些事实作为符合的条件一并写入。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选情况</translation>
    </message>
    <message>
        <source>Propose chosen</source>
        <translation>提名所选党员</translation>
    </message>
    <message>
        <source>One entry for each chosen member, with the honour and the dates given here</source>
        <translation>为所选的每名党员各建一条，填入此处的荣誉名称和公示日期</translation>
    </message>
    <message>
        <source>Facts as conditions</source>
        <translation>写入条件</translation>
    </message>
    <message>
        <source>Writes the facts into the conditions of the honour chosen above</source>
        <translation>把记录反映的情况写入上面所选表彰的“符合条件”</translation>
    </message>
    <message>
        <source>Hand over plaques</source>
        <translation>颁发岗牌</translation>
    </message>
    <message>
        <source>A vanguard post plaque for each member with an honour awarded this year; those of earlier years come back</source>
        <translation>向本年受表彰的每名党员颁发“党员先锋岗”岗牌，往年岗牌同时收回</translation>
    </message>
    <message>
        <source>Choose the members first; Shift or Ctrl chooses several.</source>
        <translation>请先选择党员；按住 Shift 或 Ctrl 可选多名。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) proposed. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已提名%n名党员。按 Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an honour in the list above first.</source>
        <translation>请先在上面的列表中选择一条表彰。</translation>
    </message>
    <message>
        <source>The chosen honour is not one of a member of today.</source>
        <translation>所选表彰的对象不是现在本支部的党员。</translation>
    </message>
</context>
<context>
    <name>xf::Comparison</name>
    <message>
        <source>%1 is not finalised, so there is nothing to hold beside what its summary says now. Nothing was written; please choose another quarter to compare with.</source>
        <translation>%1 尚未定稿，没有可与现在对照的定稿。未写出文件；请选择另一个季度对照。</translation>
    </message>
    <message>
        <source>This paper needs a second quarter to compare with. Nothing was written.</source>
        <translation>对照表需要另一个季度。未写出文件。</translation>
    </message>
</context>
<context>
    <name>xf::ComparisonChoice</name>
    <message>
        <source>Compare with</source>
        <translation>对照季度</translation>
    </message>
    <message>
        <source>Otherwise a finalised quarter is compared as it was printed.</source>
        <translation>不勾选时，已定稿的季度按定稿对照。</translation>
    </message>
    <message>
        <source>Finalised and now</source>
        <translation>定稿与现在</translation>
    </message>
    <message>
        <source>As the records stand</source>
        <translation>都按现在的记录</translation>
    </message>
</context>
<context>
    <name>xf::CompilationPanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Contents: %n regulations</source>
        <translation>
            <numerusform>目录：制度%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 pages</source>
        <translation>%1，共%2页</translation>
    </message>
    <message>
        <source>Everything in force on the edition&apos;s day is taken in.</source>
        <translation>汇编日期当日有效的制度已全部收入。</translation>
    </message>
</context>
<context>
    <name>xf::CompileDialog</name>
    <message>
        <source>Many branches, one book</source>
        <translation>多支部汇编</translation>
    </message>
    <message>
        <source>Binds the pledges and the quarter&apos;s figures of many branches into one booklet, with a table of totals. The branch files are only read; a file that cannot be read is named and left out.</source>
        <translation>把各党支部的公开承诺和本季度数字汇编成册，并附汇总表。支部文件只读取、不改动；读不出的文件在汇编中列名，不收入。</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Branch files</source>
        <translation>支部文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出清单</translation>
    </message>
    <message>
        <source>Write the booklet…</source>
        <translation>写出汇编…</translation>
    </message>
    <message>
        <source>Write the table of totals…</source>
        <translation>写出汇总表…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>不收入：%1</translation>
    </message>
    <message>
        <source>Can be read, but another file is of the same branch</source>
        <translation>可以收入，但清单中另有同一支部的文件</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>可以收入</translation>
    </message>
    <message>
        <source>No file yet: add the branch files that were handed in.</source>
        <translation>还没有文件：请添加各支部报送的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es) will be bound</source>
        <translation>
            <numerusform>收入%n个支部</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n file(s) left out.</source>
        <translation>
            <numerusform>，%n个文件不收入。</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，未写出文件。</translation>
    </message>
    <message>
        <source>None of the files can be read now. Nothing was written.</source>
        <translation>现在一个文件也读不出，未写出文件。</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%n branch(es))</source>
        <translation>
            <numerusform>已写出：%1（%n个支部）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xf::ContentsModel</name>
    <message>
        <source>Begins on page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>A number of pages cannot be less than none.</source>
        <translation>页数不能小于0。</translation>
    </message>
</context>
<context>
    <name>xf::ContentsPanel</name>
    <message>
        <source>Not taken in yet</source>
        <translation>尚未收入</translation>
    </message>
    <message>
        <source>Take in (Enter)</source>
        <translation>收入（Enter）</translation>
    </message>
    <message>
        <source>Take in all</source>
        <translation>全部收入</translation>
    </message>
    <message>
        <source>Contents in order</source>
        <translation>目录（按顺序）</translation>
    </message>
    <message>
        <source>Up (Alt+↑)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Down (Alt+↓)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>移出（Del）</translation>
    </message>
</context>
<context>
    <name>xf::ContestBook</name>
    <message>
        <source>Say first what is judged: research reports or reading notes.</source>
        <translation>请先选定评比内容：调研报告或读书心得。</translation>
    </message>
</context>
<context>
    <name>xf::CoverSheet</name>
    <message>
        <source>The screen is covered</source>
        <translation>屏幕已遮盖</translation>
    </message>
    <message>
        <source>Press any key to go on; everything is as you left it.

This is a cover, not a lock: anybody can take it off. When you leave the computer, lock it by the system&apos;s own lock.</source>
        <translation>按任意键继续，一切保持原样。

这只是遮盖，不是锁：任何人按一下键都能看到内容。
离开电脑时，请用系统自带的锁屏。</translation>
    </message>
</context>
<context>
    <name>xf::CoverageSheet</name>
    <message>
        <source>Draft what the row lacks</source>
        <translation>起草该行所缺</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>One pledge for each missing place of the chosen row, in one action.</source>
        <translation>为所选一行中所缺的条目各起草一项承诺，一次完成。</translation>
    </message>
    <message>
        <source>Pledges of the branch by item</source>
        <translation>支部逐条承诺情况</translation>
    </message>
    <message>
        <source>Pledges of the members by item</source>
        <translation>党员逐条承诺情况</translation>
    </message>
    <message>
        <source>Enter opens the pledge of a place, or starts one where it is missing.</source>
        <translation>按回车键打开该处的承诺；缺的地方按回车键起草一项。</translation>
    </message>
    <message>
        <source>Without a pledge</source>
        <translation>尚未承诺</translation>
    </message>
    <message>
        <source>Review not passed</source>
        <translation>未通过审诺</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>已定诺未公诺</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>%1 of %2 places have a decided pledge</source>
        <translation>逐一承诺已定诺%1处，应有%2处</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2项）</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n pledge(s) drafted for %1. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>已为%1起草%n项承诺，按Ctrl+Z可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a pledge in every place.</source>
        <translation>%1各条都已有承诺。</translation>
    </message>
</context>
<context>
    <name>xf::CsvWriter</name>
    <message>
        <source>The list could not be written. Your records are safe; please try again or choose another folder.</source>
        <translation>列表未能写入。记录不受影响，请重试或换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>xf::DamageBar</name>
    <message>
        <source>What can be done…</source>
        <translation>查看处理办法…</translation>
    </message>
    <message numerus="yes">
        <source>This file is damaged in %n place(s): lists and figures may lack what cannot be read. Do not go on working in it; restore a backup or salvage what is whole.</source>
        <translation>
            <numerusform>本文件有%n处损坏，读不出的内容在列表和统计中可能缺失。请不要继续在此文件上工作，应恢复备份，或抢救其中完好的内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xf::DateDoubts</name>
    <message>
        <source>“%1” lies in the future (%2)</source>
        <translation>“%1”晚于今天（%2）</translation>
    </message>
    <message>
        <source>“%1” is earlier than “%2”</source>
        <translation>“%1”早于“%2”</translation>
    </message>
</context>
<context>
    <name>xf::DateField</name>
    <message>
        <source>e.g. 0303</source>
        <translation>如 0303</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>日历（Alt+↓）</translation>
    </message>
    <message>
        <source>Calendar for “%1”</source>
        <translation>“%1”的日历</translation>
    </message>
</context>
<context>
    <name>xf::DetailPanel</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>xf::DiskRoom</name>
    <message>
        <source>%1 The drive “%2” has %3 left.</source>
        <translation>%1“%2”所在磁盘剩余 %3。</translation>
    </message>
</context>
<context>
    <name>xf::DocumentJson</name>
    <message>
        <source>The kept paper cannot be read by this version of the program. The records are safe; please use a newer version, or take the finalisation back.</source>
        <translation>本版程序读不出保存的定稿。各项记录完好；请使用新版程序，或撤销定稿。</translation>
    </message>
</context>
<context>
    <name>xf::DraftRegulation</name>
    <message>
        <source>Choose a suggestion first.</source>
        <translation>请先选择一条建议。</translation>
    </message>
    <message>
        <source>The suggestion has become a record already; go to that one.</source>
        <translation>这条建议已转化为一条记录，请转到该记录。</translation>
    </message>
</context>
<context>
    <name>xf::DriveAdvice</name>
    <message>
        <source>This branch file lies on a network share. When the network breaks off nothing can be saved, and two people may open it at once. Better work on a copy on this computer, and back it up to the share.</source>
        <translation>这个支部文件放在网络共享上：网络中断时无法保存，也可能被两个人同时打开。建议在本机的副本上工作，再备份到网络共享。</translation>
    </message>
    <message>
        <source>This branch file lies on a stick. If the stick is pulled out while something is saved, that may be lost. Better work on a copy on this computer, and back it up to the stick.</source>
        <translation>这个支部文件放在U盘上：正在保存时拔出U盘，这次修改可能丢失。建议在本机的副本上工作，再备份到U盘。</translation>
    </message>
    <message>
        <source>Copying to this computer</source>
        <translation>正在复制到本机</translation>
    </message>
</context>
<context>
    <name>xf::DueModel</name>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>xf::Editor</name>
    <message>
        <source>This file is open for reading only. Nothing was changed; copy it to a folder of your own to edit it.</source>
        <translation>文件以只读方式打开，未作任何改动。如需修改，请先复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>This record is not there any more. Undo brings it back.</source>
        <translation>这条记录已不在了，撤销可以找回。</translation>
    </message>
    <message>
        <source>There is no record %1.</source>
        <translation>没有编号为 %1 的记录。</translation>
    </message>
    <message>
        <source>The branch itself cannot be removed.</source>
        <translation>支部本身不能删除。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is still named in %n other record(s), so it was not removed. Change those first.</source>
        <translation>
            <numerusform>“%1”仍被其他 %n 条记录引用，因此没有删除。请先修改那些记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs the record it belongs to (parent).</source>
        <translation>“%1”须写明所属记录（parent）。</translation>
    </message>
    <message>
        <source>“%1” points to %2, which is no record of the right kind.</source>
        <translation>“%1”指向的 %2 不是应有类别的记录。</translation>
    </message>
    <message>
        <source>There is already such a record; edit that one instead.</source>
        <translation>已有同样的记录，请直接修改那一条。</translation>
    </message>
    <message>
        <source>The history names a kind of record that this program does not know.</source>
        <translation>修改记录中有本程序不认识的记录类别。</translation>
    </message>
    <message>
        <source>The history does not fit the records any more. Nothing was changed.</source>
        <translation>修改记录与现有记录不一致，未作任何改动。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed; edit it with the newer program.</source>
        <translation>%1没有作任何改动；请用较新的程序修改。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1没有作任何改动。</translation>
    </message>
</context>
<context>
    <name>xf::EditsOff</name>
    <message>
        <source>This file is open for reading only. It can be looked at and exported; to edit it, copy it to a folder of your own.</source>
        <translation>本文件以只读方式打开，可以查看和导出；要修改，请复制到自己的文件夹再打开。</translation>
    </message>
    <message>
        <source>This is the backup of %1, to be looked at and exported. Nothing in it can be edited, and the branch file stays as it is. To go back to this state, choose “Restore a backup…” in the File menu of the branch&apos;s own window.</source>
        <translation>这是%1的备份，只供查看和导出，不能修改，支部文件不受影响。要恢复到此时的内容，请在支部自己的窗口从“文件”菜单选择“恢复备份…”。</translation>
    </message>
</context>
<context>
    <name>xf::EntryPanel</name>
    <message>
        <source>Enter all works of the year</source>
        <translation>加入本年全部作品</translation>
    </message>
    <message>
        <source>Give blind numbers</source>
        <translation>编盲评号</translation>
    </message>
    <message>
        <source>In shuffled order, for works without a number</source>
        <translation>打乱顺序，给尚未编号的作品编号</translation>
    </message>
    <message numerus="yes">
        <source>%n works entered.</source>
        <translation>
            <numerusform>已加入%n篇作品。</numerusform>
        </translation>
    </message>
    <message>
        <source>All works of that year are entered already.</source>
        <translation>该年作品已全部加入。</translation>
    </message>
    <message numerus="yes">
        <source>%n works numbered.</source>
        <translation>
            <numerusform>已为%n篇作品编号。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every work has a blind number already.</source>
        <translation>作品均已编盲评号。</translation>
    </message>
</context>
<context>
    <name>xf::EvidencePanel</name>
    <message>
        <source>Evidence files</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Drop files here, paste them, or add them. They are kept inside the branch file.</source>
        <translation>把文件拖到这里、粘贴或添加。材料保存在支部文件内。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>“%1” could not be read, so it was not added.</source>
        <translation>“%1”无法读取，没有添加。</translation>
    </message>
    <message>
        <source>A large file</source>
        <translation>文件较大</translation>
    </message>
    <message>
        <source>“%1” has %2. Keep it inside the branch file?</source>
        <translation>“%1”有 %2，是否保存到支部文件内？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>There is no file or picture on the clipboard.</source>
        <translation>剪贴板里没有文件或图片。</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>图片 %1.png</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>已保存“%1”。</translation>
    </message>
</context>
<context>
    <name>xf::EvidenceStore</name>
    <message>
        <source>The file could not be read to its end. Nothing was added; try again.</source>
        <translation>文件没有读完，未添加任何内容，请重试。</translation>
    </message>
    <message>
        <source>This evidence file is missing or damaged in the branch file. The other records are safe; restore it from a backup.</source>
        <translation>这份佐证材料在支部文件中缺失或损坏。其他记录完好，请从备份中恢复。</translation>
    </message>
    <message>
        <source>The file could not be written there. The evidence itself is safe.</source>
        <translation>文件无法写到那里。佐证材料本身完好。</translation>
    </message>
</context>
<context>
    <name>xf::FactRules</name>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>没有“%1”这种记录。</translation>
    </message>
    <message>
        <source>There is no item “%1”.</source>
        <translation>没有条目“%1”。</translation>
    </message>
    <message>
        <source>“%1” has no field “%2” of this sort.</source>
        <translation>“%1”没有可用的栏目“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no choice “%2”.</source>
        <translation>“%1”没有选项“%2”。</translation>
    </message>
    <message>
        <source>“%1” is no part of a rule.</source>
        <translation>“%1”不是规则的内容。</translation>
    </message>
    <message>
        <source>“%1” speaks for no item.</source>
        <translation>“%1”没有对应的条目。</translation>
    </message>
    <message>
        <source>“%1” needs a date and words.</source>
        <translation>“%1”要写明日期和内容所在的栏目。</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>这一行的格式不对。</translation>
    </message>
    <message>
        <source>The facts for the checklists cannot be offered, the records are not affected. Line %1 of facts.jsonl: %2</source>
        <translation>暂时不能提供对照事实，已登记的内容不受影响。facts.jsonl第%1行：%2</translation>
    </message>
    <message>
        <source>A part of the program is missing (facts.jsonl); install it again. The records are not affected.</source>
        <translation>程序缺少文件（facts.jsonl），请重新安装。已登记的内容不受影响。</translation>
    </message>
</context>
<context>
    <name>xf::FieldDelegate</name>
    <message>
        <source>New row</source>
        <translation>新行</translation>
    </message>
</context>
<context>
    <name>xf::FieldEditor</name>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>xf::FigureView</name>
    <message>
        <source>From base to target</source>
        <translation>从基数到目标</translation>
    </message>
    <message>
        <source>No figures yet: base and target stand in the form, the figure reached in a progress entry.</source>
        <translation>尚无数据：基数和目标在“内容”页填写，完成数在“进展”中填写。</translation>
    </message>
    <message>
        <source>Base %1, target %2; no figure reached yet</source>
        <translation>基数%1，目标%2，尚无完成数</translation>
    </message>
    <message>
        <source>Base %1, target %2, now %3 (%4)</source>
        <translation>基数%1，目标%2，目前%3（%4）</translation>
    </message>
    <message>
        <source>%1: %2% of the way</source>
        <translation>%1，完成进度%2%</translation>
    </message>
</context>
<context>
    <name>xf::FileCheck</name>
    <message>
        <source>Edit history</source>
        <translation>修改历史</translation>
    </message>
    <message>
        <source>The file&apos;s inner plan is not the one this program wrote.</source>
        <translation>文件的内部结构与本程序写入时不一致。</translation>
    </message>
    <message>
        <source>“%1” no. %2 is not as it was saved.</source>
        <translation>“%1”第 %2 号与保存时不一致。</translation>
    </message>
    <message numerus="yes">
        <source>Of “%1” %n entry(s) are missing.</source>
        <translation>
            <numerusform>“%1”缺少 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” as a whole is not as it was saved.</source>
        <translation>“%1”总体与保存时不一致。</translation>
    </message>
    <message>
        <source>“%1” no. %2 is missing or stands in the wrong place.</source>
        <translation>“%1”第 %2 号缺失或位置不对。</translation>
    </message>
    <message>
        <source>“%1” no. %2 points to something that is not there.</source>
        <translation>“%1”第 %2 号所指的内容已不存在。</translation>
    </message>
    <message>
        <source>Record no. %1 is of no known kind.</source>
        <translation>第 %1 号记录的类别无法识别。</translation>
    </message>
    <message>
        <source>The evidence file “%1” is missing or damaged.</source>
        <translation>佐证材料“%1”缺失或已损坏。</translation>
    </message>
    <message>
        <source>A kept file is missing or damaged.</source>
        <translation>一份存档文件缺失或已损坏。</translation>
    </message>
    <message>
        <source>The inner order of “%1” is broken.</source>
        <translation>“%1”的内部次序已损坏。</translation>
    </message>
    <message>
        <source>List of all records</source>
        <translation>全部记录总表</translation>
    </message>
    <message>
        <source>Of “%1” it is not known any more which numbers were given away.</source>
        <translation>“%1”用过的编号已无从知道，新增内容可能与已删除的内容重号。</translation>
    </message>
</context>
<context>
    <name>xf::FileDialogs</name>
    <message>
        <source>Branch files (*.xianfeng)</source>
        <translation>支部文件 (*.xianfeng)</translation>
    </message>
    <message>
        <source>Open a branch</source>
        <translation>打开支部</translation>
    </message>
    <message>
        <source>Where to keep the branch file</source>
        <translation>支部文件存放位置</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加佐证材料</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Branch files to bind</source>
        <translation>选择要汇编的支部文件</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择名单</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>名单（*.xlsx *.csv *.tsv *.txt）</translation>
    </message>
</context>
<context>
    <name>xf::FileWriter</name>
    <message>
        <source>“%1” has an ending that is not known. Nothing was written; please end the name with one of: %2.</source>
        <translation>“%1”的扩展名无法识别，未写出文件。请使用以下扩展名之一：%2。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Your records are safe and an older file of that name is unchanged; please choose another folder or free some space.</source>
        <translation>“%1”无法写入。记录完好，原有同名文件未变。请换一个文件夹或腾出空间。</translation>
    </message>
    <message>
        <source>The calendar could not be written. Your records are safe; please choose another folder or free some space.</source>
        <translation>日历文件未能写入。记录不受影响，请换一个文件夹或腾出空间再试。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written; an older file of that name is as it was.</source>
        <translation>已取消，没有写入；原有的同名文件保持不变。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Nothing was written; please choose another name.</source>
        <translation>“%1”是一个文件夹。没有写出任何内容，请换一个文件名。</translation>
    </message>
    <message>
        <source>The folder for “%1” is not there any more; perhaps a USB stick was pulled out. Nothing was written and your records are safe; please choose another folder.</source>
        <translation>存放“%1”的文件夹已不存在，可能是U盘已拔出。没有写出任何内容，记录完好；请另选文件夹。</translation>
    </message>
    <message>
        <source>“%1” is open in another program, such as WPS. Nothing was written; please close it there and try again, or choose another name.</source>
        <translation>“%1”正在其他程序（如 WPS）中打开。没有写出任何内容；请在那里关闭后重试，或换一个文件名。</translation>
    </message>
    <message>
        <source>There is no room left for “%1”. Your records are safe and an older file of that name is unchanged; please free some space or choose another folder.</source>
        <translation>磁盘空间不足，无法写出“%1”。记录完好，原有同名文件未变；请腾出空间或另选文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the folder or the file is write-protected. Your records are safe and an older file of that name is unchanged; please choose another folder.</source>
        <translation>无法写出“%1”：文件夹或文件是只读的。记录完好，原有同名文件未变；请另选文件夹。</translation>
    </message>
</context>
<context>
    <name>xf::Finalise</name>
    <message>
        <source>The quarter runs until %1 and can be finalised from that day on. Nothing was changed.</source>
        <translation>本季度到 %1 结束，自该日起才能定稿。未作任何改动。</translation>
    </message>
    <message>
        <source>%1 is finalised already. Nothing was changed; take the finalisation back first.</source>
        <translation>%1 已经定稿。未作任何改动；如需重新定稿，请先撤销定稿。</translation>
    </message>
    <message>
        <source>%1 is not finalised. Nothing was changed.</source>
        <translation>%1 尚未定稿。未作任何改动。</translation>
    </message>
</context>
<context>
    <name>xf::FinalisedBar</name>
    <message>
        <source>Finalise</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Take the finalisation back</source>
        <translation>撤销定稿</translation>
    </message>
    <message>
        <source>Keeps the summary with its PDF as it is printed now, whatever is edited later. Can be undone.</source>
        <translation>把小结和 PDF 按现在的样子保存下来，以后的修改不再影响。可以撤销。</translation>
    </message>
    <message>
        <source>Corrections since the finalisation</source>
        <translation>定稿后的更正</translation>
    </message>
    <message>
        <source>Finalised, but what was kept cannot be read.</source>
        <translation>已定稿，但保存的内容无法读取。</translation>
    </message>
    <message>
        <source>Finalised on %1: printed exactly as kept, so its sections are not edited.</source>
        <translation>已于%1定稿：按定稿原样打印，各节不再修改。</translation>
    </message>
    <message>
        <source> Nothing reads otherwise now.</source>
        <translation>与现在的记录没有出入。</translation>
    </message>
    <message numerus="yes">
        <source> %n place(s) would read otherwise now:</source>
        <translation>
            <numerusform>按现在的记录有%n处不同：</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finalised: later edits still change this summary.</source>
        <translation>尚未定稿：以后的修改仍会改变本小结。</translation>
    </message>
    <message>
        <source>The quarter still runs; it is finalised from its last day on.</source>
        <translation>本季度尚未结束，最后一日起方可定稿。</translation>
    </message>
    <message>
        <source>Finalised. The summary is printed as it is now, whatever is edited later.</source>
        <translation>已定稿。以后无论怎样修改，小结都按现在的样子打印。</translation>
    </message>
    <message>
        <source>The finalisation is taken back; the summary follows the records again. Undo brings it back.</source>
        <translation>定稿已撤销，小结重新随记录变化。可用“撤销”恢复定稿。</translation>
    </message>
    <message>
        <source>Whether this quarter is finalised cannot be read, so its sections are not edited.</source>
        <translation>读不出本季度是否已定稿，各部分暂不能修改。</translation>
    </message>
</context>
<context>
    <name>xf::FindingGrid</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>The branch</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>Again: </source>
        <translation>再次：</translation>
    </message>
</context>
<context>
    <name>xf::FindingPanel</name>
    <message>
        <source>All as a list</source>
        <translation>全部（列表）</translation>
    </message>
    <message>
        <source>The branch</source>
        <translation>支部</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>等，另有%1人</translation>
    </message>
    <message>
        <source>Everyone has at least one finding.</source>
        <translation>人人都有对照检查。</translation>
    </message>
    <message>
        <source>Nothing found yet (%1): %2</source>
        <translation>尚无对照检查（%1）：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Put on the rectification list</source>
        <translation>列入整改清单</translation>
    </message>
    <message>
        <source>Show on the rectification list</source>
        <translation>查看整改清单</translation>
    </message>
    <message>
        <source>On the rectification list: %1</source>
        <translation>已列入整改清单：%1</translation>
    </message>
    <message>
        <source>Worded like “%1” of the meeting of %2. Why is it still there?</source>
        <translation>与%2会议查找的“%1”相近，请说明为何仍未解决。</translation>
    </message>
    <message>
        <source>Put on the rectification list. Now type what is still to be made clear.</source>
        <translation>已列入整改清单，请补齐尚未明确的内容。</translation>
    </message>
</context>
<context>
    <name>xf::FindingView</name>
    <message>
        <source>What each was found lacking, item by item</source>
        <translation>逐人逐项查找的不足</translation>
    </message>
</context>
<context>
    <name>xf::FiveLeadsPage</name>
    <message>
        <source>Whose marks</source>
        <translation>评价方</translation>
    </message>
    <message>
        <source>&amp;Whose marks</source>
        <translation>评价方(&amp;W)</translation>
    </message>
</context>
<context>
    <name>xf::FontLine</name>
    <message>
        <source>, </source>
        <comment>between fonts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Fonts: as the standard names them</source>
        <translation>字体：与公文格式规定一致</translation>
    </message>
    <message>
        <source>Fonts: %1</source>
        <translation>字体：%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between remarks</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) from another font: %1</source>
        <translation>
            <numerusform>%n 个字由其他字体代印：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>in no font, printed as 〓: %1</source>
        <translation>没有字体能印、以〓代替的字：%1</translation>
    </message>
</context>
<context>
    <name>xf::FontsChoice</name>
    <message>
        <source>Of WPS and Word</source>
        <translation>WPS、Word 字体</translation>
    </message>
    <message>
        <source>Open fonts (Noto …)</source>
        <translation>开源字体（思源宋体等）</translation>
    </message>
    <message>
        <source>The names of fonts in the files; a PDF brings those of them that this computer has.</source>
        <translation>文件中写明的字体名称；PDF 内嵌本机已安装的字体。</translation>
    </message>
</context>
<context>
    <name>xf::FormBinder</name>
    <message>
        <source>What was refused in the form was not kept.</source>
        <translation>表单中不符合要求的内容没有保存。</translation>
    </message>
</context>
<context>
    <name>xf::Gaps</name>
    <message numerus="yes">
        <source>%n highlights are recorded for this year; one is expected.</source>
        <translation>
            <numerusform>本年度登记了 %n 个工作亮点，要求为 1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody&apos;s attendance is recorded.</source>
        <translation>%1：没有登记出席情况。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 came, fewer than two thirds.</source>
        <translation>%1：应到 %3 人，实到 %2 人，不足三分之二。</translation>
    </message>
    <message>
        <source>%1: the reason for the absence of %2 is missing.</source>
        <translation>%1：%2缺席原因未填。</translation>
    </message>
    <message>
        <source>The rectification “%1” was due on %2 and is not closed.</source>
        <translation>整改事项“%1”应于%2完成，尚未销号。</translation>
    </message>
    <message>
        <source>%1 was not visited this quarter.</source>
        <translation>%1本季度没有走访。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n progress entries of this quarter do not say what came of them.</source>
        <translation>
            <numerusform>%1：本季度有 %n 条进展未写成效。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was due on %2 and has no progress this quarter.</source>
        <translation>%1应于%2完成，本季度没有进展。</translation>
    </message>
    <message>
        <source>%1: sex is not recorded, so the count of members is incomplete.</source>
        <translation>%1：性别未登记，党员统计不完整。</translation>
    </message>
    <message>
        <source>%1: there is no record of this year.</source>
        <translation>%1：本年度没有记录。</translation>
    </message>
    <message>
        <source>%1: no step and no progress entry is dated in this quarter.</source>
        <translation>%1：本季度没有步骤或进展。</translation>
    </message>
    <message>
        <source>%1 has no pledge this year.</source>
        <translation>%1本年度未作承诺。</translation>
    </message>
    <message>
        <source>%1 has no pledge for %2.</source>
        <translation>%1缺少“%2”的承诺。</translation>
    </message>
    <message numerus="yes">
        <source>Five goods: %n items are not marked yet.</source>
        <translation>
            <numerusform>五个好：尚有 %n 项未填。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Five leads: %1 has %n items open.</source>
        <translation>
            <numerusform>五带头：%1尚有 %n 项未填。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mass appraisal of %1 has no count of valid ballots.</source>
        <translation>%1的群众评议没有有效票数。</translation>
    </message>
    <message>
        <source>%1: attendance is recorded, but not the day it was held.</source>
        <translation>%1：登记了出席情况，但没有填写召开日期。</translation>
    </message>
    <message>
        <source>Mass appraisal of %1: %2</source>
        <translation>%1群众评议：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n members have no self-examination yet (%2).</source>
        <translation>
            <numerusform>%1：%n名党员尚无对照检查（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leader reviews of this half-year: %1 of %2 done; missing: %3</source>
        <translation>本半年领导点评：应点评%2个，已点评%1个；尚缺：%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: the follow-up of the review of %2 has no day, so it is not told.</source>
        <translation>%1：%2点评的落实情况没有填落实日期，未写入小结。</translation>
    </message>
    <message>
        <source>%1: what %2 has learnt has no day, so it is not told.</source>
        <translation>%1：%2的学习成效没有填见效日期，未写入小结。</translation>
    </message>
    <message>
        <source>%1: the long-term arrangement has no day, so it is not told.</source>
        <translation>%1：长效机制没有填建立日期，未写入小结。</translation>
    </message>
    <message>
        <source>%1 of %2 was decided on %3, before its publication ended on %4.</source>
        <translation>%2的“%1”于%3决定，而公示到%4才结束。</translation>
    </message>
    <message>
        <source>Plaque %1 of %2 was withdrawn without a reason.</source>
        <translation>%2的岗牌%1已收回，但没有填写原因。</translation>
    </message>
    <message>
        <source>%1: nobody is responsible for the household.</source>
        <translation>%1：尚未明确责任人。</translation>
    </message>
    <message>
        <source>%1: there is no aid plan for this year.</source>
        <translation>%1：尚无本年度帮扶计划。</translation>
    </message>
    <message>
        <source>The rectification “%1” does not make clear: %2.</source>
        <translation>整改事项“%1”尚未明确：%2。</translation>
    </message>
</context>
<context>
    <name>xf::HiddenPanel</name>
    <message>
        <source>What this edition hides</source>
        <translation>公示版隐去的内容</translation>
    </message>
    <message>
        <source>The program finds names as they are recorded. A nickname or a hint it does not know: a person should read the pages once more before they are posted.</source>
        <translation>程序只认得登记过的姓名，别称和能看出本人的说法认不出来。张贴之前，请再由专人通读一遍。</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n place(s)</source>
        <translation>
            <numerusform>%1&#x3000;%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be hidden.</source>
        <translation>没有需要隐去的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Hidden in %n place(s):</source>
        <translation>
            <numerusform>已隐去 %n 处：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xf::HighlightPage</name>
    <message>
        <source>No highlight is recorded for %1; one is expected.</source>
        <translation>%1年尚未确定工作亮点，应确定1个。</translation>
    </message>
    <message numerus="yes">
        <source>%n highlights are recorded for %1; one is expected.</source>
        <translation>
            <numerusform>%1年有%n个工作亮点，应确定1个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xf::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销情况</translation>
    </message>
</context>
<context>
    <name>xf::HistoryPage</name>
    <message>
        <source>Changes, newest first</source>
        <translation>修改记录，最新的在前</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Day, e.g. 0303</source>
        <translation>日期，例如 0303</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Go to record</source>
        <translation>转到记录</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全部党员</translation>
    </message>
    <message>
        <source>This is not a day yet.</source>
        <translation>还不是日期</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>仅“%1”</translation>
    </message>
    <message>
        <source>This record was deleted. Undo brings it back.</source>
        <translation>这条记录已删除，撤销可以找回。</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>没有相应的修改记录。</translation>
    </message>
    <message>
        <source>Every change made in this branch is listed here, and can be undone.</source>
        <translation>对支部所作的每一处修改都列在这里，并可撤销。</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>修改记录</translation>
    </message>
</context>
<context>
    <name>xf::HistorySentence</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 — %2 added. %3</source>
        <translation>%1&#x3000;新增%2&#x3000;%3</translation>
    </message>
    <message>
        <source>%1 — %2 removed</source>
        <translation>%1&#x3000;删除%2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message numerus="yes">
        <source>change of %n record(s)</source>
        <translation>
            <numerusform>%n 条记录的修改</numerusform>
        </translation>
    </message>
    <message>
        <source>add %1 “%2”</source>
        <translation>新增%1“%2”</translation>
    </message>
    <message>
        <source>delete %1 “%2”</source>
        <translation>删除%1“%2”</translation>
    </message>
    <message>
        <source>edit %1 “%2”</source>
        <translation>修改%1“%2”</translation>
    </message>
    <message>
        <source>count of a ballot</source>
        <translation>计入一张评议票</translation>
    </message>
    <message>
        <source>opening of a review round</source>
        <translation>开始一轮领导点评</translation>
    </message>
    <message>
        <source>proposal for commendation</source>
        <translation>提名表彰</translation>
    </message>
    <message>
        <source>handing over of plaques</source>
        <translation>颁发岗牌</translation>
    </message>
    <message numerus="yes">
        <source>“%1” for %n record(s)</source>
        <translation>
            <numerusform>为%n项记录登记“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>begin a new year</source>
        <translation>开始新年度</translation>
    </message>
    <message>
        <source>drafting of a regulation from a suggestion</source>
        <translation>由建议起草制度</translation>
    </message>
    <message>
        <source>taking over of a fact</source>
        <translation>采用事实</translation>
    </message>
    <message>
        <source>listing again of a problem that came back</source>
        <translation>反弹问题重新列入整改</translation>
    </message>
    <message>
        <source>finalising of a summary</source>
        <translation>小结定稿</translation>
    </message>
    <message>
        <source>taking back of a finalisation</source>
        <translation>撤销定稿</translation>
    </message>
    <message numerus="yes">
        <source>import of %n record(s): %1</source>
        <translation>
            <numerusform>导入%1 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>unsaved input found again</source>
        <translation>找回未保存的输入</translation>
    </message>
</context>
<context>
    <name>xf::HomePage</name>
    <message>
        <source>The eight activities by quarter</source>
        <translation>“八个一”各季度情况</translation>
    </message>
    <message>
        <source>The eight activities this year</source>
        <translation>本年度“八个一”活动</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>没有逾期事项。</translation>
    </message>
    <message>
        <source>Due in the next 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation>30 天内没有到期事项。</translation>
    </message>
    <message>
        <source>Members without a pledge this year</source>
        <translation>本年度未作承诺的党员</translation>
    </message>
    <message>
        <source>Every member has made a pledge this year.</source>
        <translation>本年度全体党员均已作出承诺。</translation>
    </message>
    <message>
        <source>This page shows the eight activities quarter by quarter, what is due and what is late.
It fills itself from what you record. Begin with the branch&apos;s members.</source>
        <translation>这里按季度显示“八个一”活动情况、即将到期和逾期的事项。
内容根据台账自动生成，请先登记支部党员。</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>登记党员</translation>
    </message>
    <message>
        <source>Write the first pledge</source>
        <translation>登记第一项承诺</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Begin a new year…</source>
        <translation>开始新年度…</translation>
    </message>
</context>
<context>
    <name>xf::HouseholdPage</name>
    <message>
        <source>Coverage</source>
        <translation>到户到人</translation>
    </message>
</context>
<context>
    <name>xf::HtmlWriter</name>
    <message>
        <source>The web page could not be written. Your records are safe; please try again or choose another folder.</source>
        <translation>网页无法写出。记录完好，请重试或换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>xf::Import</name>
    <message>
        <source>“%1” is no date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>“%1” may be January or October: the cell is a number that lost its zero</source>
        <translation>“%1”可能是 1 月，也可能是丢了末尾 0 的 10 月，请写明</translation>
    </message>
    <message>
        <source>“%1” has no day; a full date is needed</source>
        <translation>“%1”没有写到日，这里需要完整日期</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>“%1” is no quarter</source>
        <translation>“%1”不是季度</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>“%1”不在可选项中</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>“%1”不能判断是或否</translation>
    </message>
    <message>
        <source>the formula gives the error %1</source>
        <translation>公式出错，显示为 %1</translation>
    </message>
    <message>
        <source>A part of the program is damaged (columns.jsonl, line %1); install it again. The records are not affected.</source>
        <translation>程序的一部分已损坏（columns.jsonl 第 %1 行），请重新安装。记录不受影响。</translation>
    </message>
    <message>
        <source>empty row</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>row of totals</source>
        <translation>合计行</translation>
    </message>
    <message>
        <source>the head again</source>
        <translation>重复的表头</translation>
    </message>
    <message>
        <source>numbers of the columns</source>
        <translation>栏次编号</translation>
    </message>
    <message>
        <source>remark beside the table</source>
        <translation>表外说明</translation>
    </message>
    <message>
        <source>“%1” belongs to another record, so it cannot be imported by itself. Import the records first and fill in the rest there.</source>
        <translation>“%1”从属于其他记录，不能单独导入。请先导入所属的记录，再在那里填写。</translation>
    </message>
    <message>
        <source>The branch itself is not imported; edit it on its page.</source>
        <translation>支部本身不能导入，请在“支部”页填写。</translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation>未导入原因</translation>
    </message>
    <message>
        <source>nothing among “%1” is called “%2”</source>
        <translation>“%1”中没有“%2”</translation>
    </message>
    <message>
        <source>“%1” may be several: that name occurs more than once among “%2”</source>
        <translation>“%1”在“%2”中有重名，无法确定是哪一个</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1为空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>row %1 says something else of the same; keep one of them, or tell the two apart by name</source>
        <translation>与第 %1 行同名但内容不同，请只留一行，或在姓名上加以区分</translation>
    </message>
    <message>
        <source>the same as row %1</source>
        <translation>与第 %1 行重复</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已有相同记录</translation>
    </message>
    <message>
        <source>the branch has several records of this name, so it cannot be told which one is meant</source>
        <translation>支部里有多条同名记录，无法确定是哪一条</translation>
    </message>
    <message>
        <source>The template could not be made. Your records are safe; please free some space and try again.</source>
        <translation>模板没有写成。您的记录完好，请腾出一些磁盘空间后重试。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>xf::ImportDialog</name>
    <message>
        <source>Import – %1</source>
        <translation>导入 – %1</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>选择名单…</translation>
    </message>
    <message>
        <source>Choose a workbook (xlsx) or CSV file, or copy rows in WPS, Excel or LibreOffice and paste them into the list with Ctrl+V.</source>
        <translation>请选择 xlsx 工作簿或 CSV 文件；也可以在 WPS、Excel 或 LibreOffice 中复制表格，回到列表按 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>no head, rows begin here</source>
        <translation>没有表头，自此行起</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>two lines</source>
        <translation>两行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Head in row</source>
        <translation>表头起始行(&amp;H)</translation>
    </message>
    <message>
        <source>of</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Lines of the head</source>
        <translation>表头行数</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>名单各行</translation>
    </message>
    <message>
        <source>Save the rows not imported…</source>
        <translation>导出不合格的行…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>剪贴板中的表格</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed. Ctrl+Z takes all of it back.</source>
        <translation>已导入：新增 %1 条，修改 %2 条。按 Ctrl+Z 可全部撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not imported; save them with the reasons, mend and import them again.</source>
        <translation>
            <numerusform>有 %n 行不合格，没有导入；可以导出这些行和原因，改正后再导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – not imported.csv</source>
        <translation>%1 – 未导入.csv</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Get a template…</source>
        <translation>下载模板…</translation>
    </message>
    <message>
        <source>An empty list to be filled in, with drop-downs for choices and names</source>
        <translation>带下拉选项的空白名单，填写后即可导入</translation>
    </message>
    <message>
        <source>%1 – template.xlsx</source>
        <translation>%1 – 导入模板.xlsx</translation>
    </message>
    <message>
        <source>Written: %1. Fill it in and choose it here.</source>
        <translation>已写出：%1。填好后在这里选择导入。</translation>
    </message>
    <message>
        <source>Import – %1 of “%2”</source>
        <translation>导入——“%2”的%1</translation>
    </message>
    <message>
        <source>%1. An empty cell changes nothing; a row without its tick is not imported (Space).</source>
        <translation>%1。空单元格不改动原有内容；取消勾选的行不导入（可按空格键）。</translation>
    </message>
    <message>
        <source>New %1 · changed %2 · duplicate %3 · not imported %4 · no records %5</source>
        <translation>新增 %1 · 修改 %2 · 重复 %3 · 不合格 %4 · 非记录 %5</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>不导入 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out as you wished.</source>
        <translation>
            <numerusform>按您的选择，有 %n 行没有导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in doubt</source>
        <translation>
            <numerusform>存疑 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xf::ImportPreview</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>非记录</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Without its tick the row is not imported. Space sets or clears it.</source>
        <translation>取消勾选后，该行不导入。按空格键可勾选或取消。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>xf::InForceModel</name>
    <message>
        <source>in force</source>
        <translation>现行有效</translation>
    </message>
    <message>
        <source>not checked this quarter</source>
        <translation>本季度未检查</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效至</translation>
    </message>
</context>
<context>
    <name>xf::InForceSheet</name>
    <message>
        <source>Keys: %1   0 clears   Enter: finding</source>
        <translation>按键：%1   0 清除   Enter 填写检查情况</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>有效日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Go to regulation</source>
        <translation>转到该制度</translation>
    </message>
    <message>
        <source>Regulations in force</source>
        <translation>现行有效制度</translation>
    </message>
    <message>
        <source>No regulation was in force on this day. A regulation is listed here from its effective date on; type that on its page.</source>
        <translation>这一天没有有效的制度。制度自施行日期起列入此表，请在制度页填写施行日期。</translation>
    </message>
    <message>
        <source>%1 in force; quarter %2 of %3: carried out %4, partly %5, not %6, not checked %7.</source>
        <translation>有效制度%1项；%3年第%2季度执行检查：已执行%4项，部分执行%5项，未执行%6项，未检查%7项。</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n unchecked as carried out</source>
        <translation>
            <numerusform>将未检查的%n项记为已执行</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried out by their steps, but without an effective date, so not listed: %1</source>
        <translation>已记施行步骤但未填施行日期，未列入表内：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n checks dated %1. Mark the exceptions now; Ctrl+Z takes all back.</source>
        <translation>
            <numerusform>已记%n项执行检查，日期%1。请逐项标出例外；Ctrl+Z可一次撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>请先选定一行。</translation>
    </message>
</context>
<context>
    <name>xf::IncomeChart</name>
    <message>
        <source>Income per head by year: %1</source>
        <translation>历年人均收入：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>标准%1元</translation>
    </message>
</context>
<context>
    <name>xf::IncomePanel</name>
    <message>
        <source>. The household is below the line again: look at what changed and plan anew.</source>
        <translation>。该户收入又低于标准，请查明原因、重新制定计划。</translation>
    </message>
</context>
<context>
    <name>xf::JournalPanel</name>
    <message>
        <source>%1 (%2 characters)</source>
        <translation>%1（%2字）</translation>
    </message>
    <message numerus="yes">
        <source>Contents: %n notes, %1 characters</source>
        <translation>
            <numerusform>目录：心得%n篇，共%1字</numerusform>
        </translation>
    </message>
    <message>
        <source>No written note of this year or the last is left that no issue has printed.</source>
        <translation>本年和上年已写的心得均已刊登。</translation>
    </message>
</context>
<context>
    <name>xf::LearningModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(not yet)</source>
        <translation>（尚无）</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>向谁学</translation>
    </message>
</context>
<context>
    <name>xf::LearningPanel</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>Go to record</source>
        <translation>转到该记录</translation>
    </message>
    <message>
        <source>Nothing yet. Who learns from a role model is entered with the role model.</source>
        <translation>还没有内容。向先进标杆学习的情况在先进标杆页登记。</translation>
    </message>
    <message>
        <source>Learns %1, with a dated result %2; others learn from this member: %3</source>
        <translation>向他人学%1项，已见成效（注明日期）%2项；他人向其学%3项</translation>
    </message>
    <message>
        <source>everyone learns from someone.</source>
        <translation>人人都有学习对象。</translation>
    </message>
    <message>
        <source>no entry %1: %2</source>
        <translation>尚无学习对象%1人：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Entries %1, with a dated result %2; %3</source>
        <translation>共%1项，已见成效（注明日期）%2项；%3</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>请先选择一行。</translation>
    </message>
</context>
<context>
    <name>xf::LinkBar</name>
    <message>
        <source>%1: %2 of %3 filled in</source>
        <translation>%1：已填 %2 / %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 this half-year</source>
        <translation>%1：本半年 %2 / %3</translation>
    </message>
    <message>
        <source>%1: %2 this quarter, told %3 times</source>
        <translation>%1：本季 %2 条，宣传推广 %3 次</translation>
    </message>
</context>
<context>
    <name>xf::ListExport</name>
    <message>
        <source>Spreadsheet, document or web page (%1)</source>
        <translation>电子表格、文档或网页 (%1)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation>导出本表(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Paste rows…</source>
        <translation>粘贴多行(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>xf::LockedCopy</name>
    <message>
        <source>The backup could not be opened. Nothing was changed; check the drive and try again.</source>
        <translation>备份打不开。没有作任何改动；请检查磁盘或U盘后重试。</translation>
    </message>
    <message>
        <source>What was written to the drive cannot be read back as it was, so it was thrown away. The branch file is safe; take another drive.</source>
        <translation>写入的备份读回核对不一致，已经丢弃。支部文件是安全的；请换一个U盘。</translation>
    </message>
    <message>
        <source>There is too little room on this computer to unlock the backup. Nothing was changed; free some space and try again.</source>
        <translation>本机剩余空间不足，无法解开这份备份。没有作任何改动；请腾出一些空间后重试。</translation>
    </message>
</context>
<context>
    <name>xf::LockedFile</name>
    <message>
        <source>This computer offers no means for passwords. Nothing was changed; save the backup without one.</source>
        <translation>本机不具备加口令的条件。没有作任何改动；请不加口令保存备份。</translation>
    </message>
    <message>
        <source>This was cancelled; nothing of it was kept. The branch file is safe.</source>
        <translation>已取消，没有留下任何内容。支部文件是安全的。</translation>
    </message>
    <message>
        <source>The backup could not be read. It was not changed; check the drive and try again.</source>
        <translation>备份读不出来。备份未被改动；请检查磁盘或U盘后重试。</translation>
    </message>
    <message>
        <source>The password does not open this backup. Nothing was changed, and you may try as often as you like; capital letters and full-width characters count.</source>
        <translation>口令不正确，打不开这份备份。没有作任何改动，可以反复重试；请注意大小写和全角、半角。</translation>
    </message>
    <message>
        <source>The password is right, but the backup is damaged or not whole, so nothing of it was used. It was not changed; use another backup.</source>
        <translation>口令正确，但这份备份已损坏或不完整，因此没有采用其中任何内容。备份未被改动；请改用另一份备份。</translation>
    </message>
    <message>
        <source>This backup is damaged at its beginning, so no password can open it. It was not changed; use another backup.</source>
        <translation>这份备份的开头已损坏，任何口令都打不开。备份未被改动；请改用另一份备份。</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of this program, or it is damaged at its beginning. It was not changed; open it with the newest version.</source>
        <translation>这份备份由更新版本的软件制作，或者开头已损坏。备份未被改动；请用最新版本打开。</translation>
    </message>
    <message>
        <source>This backup asks for more than this program ever does, so it was not opened. Somebody else made it, or it is damaged; use another backup.</source>
        <translation>这份备份所要求的内存或时间超出本软件的限度，没有打开。它可能不是本软件制作的，或者已损坏；请改用另一份备份。</translation>
    </message>
    <message>
        <source>There is too little memory to work with the password. Nothing was changed; close other programs and try again.</source>
        <translation>内存不足，无法核对口令。没有作任何改动；请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>xf::MainWindow</name>
    <message>
        <source>Xianfeng</source>
        <translation>先锋台账</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>%1 — Xianfeng</source>
        <translation>%1 — 先锋台账</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New branch…</source>
        <translation>新建支部(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample branch</source>
        <translation>打开示例支部(&amp;S)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>新增记录(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>全部查找(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>筛选本页(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Correct earlier years</source>
        <translation>更正往年记录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export the current list…</source>
        <translation>导出当前列表(&amp;E)…</translation>
    </message>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>导出全部资料(&amp;V)…</translation>
    </message>
    <message>
        <source>Make a &amp;hand-over pack…</source>
        <translation>制作移交包(&amp;H)…</translation>
    </message>
    <message>
        <source>Make an &amp;inspection pack…</source>
        <translation>制作迎检资料包(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>Backup of %1 (read-only) — Xianfeng</source>
        <translation>%1 的备份（只读）— 先锋台账</translation>
    </message>
    <message>
        <source>%1 before restoring %2</source>
        <translation>%1（恢复前 %2）</translation>
    </message>
    <message>
        <source>The backup of %1 is restored. The file as it was before is kept as “%2”.</source>
        <translation>已恢复到 %1 的备份。恢复前的文件保留为“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>The backup of %1 is restored, but %n evidence file(s) of it are missing. The file as it was before is kept as “%2”.</source>
        <translation>
            <numerusform>已恢复到 %1 的备份，但有 %n 份佐证材料缺失。恢复前的文件保留为“%2”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is restored as a new branch file. The one with the password was not changed.</source>
        <translation>已将备份恢复为新的支部文件。原来加口令的备份没有改动。</translation>
    </message>
    <message>
        <source>&amp;Back up to a stick…</source>
        <translation>备份到U盘(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Cover the screen</source>
        <translation>遮盖屏幕(&amp;C)</translation>
    </message>
    <message>
        <source>Work on a copy on this computer</source>
        <translation>改用本机副本</translation>
    </message>
    <message>
        <source>You work on “%1” in the documents of this computer now. It is whole and equal to the file that was open before, which stays as it was.</source>
        <translation>现在使用的是本机“文档”中的“%1”，经核对与原文件完全一致；原文件保持原样。</translation>
    </message>
    <message>
        <source>Begin a new &amp;year…</source>
        <translation>开始新年度(&amp;Y)…</translation>
    </message>
    <message>
        <source>Some of what the file holds is not as it was saved. Nothing in it was changed.</source>
        <translation>文件中有内容与保存时不一致。文件未作任何改动。</translation>
    </message>
</context>
<context>
    <name>xf::MemberPage</name>
    <message>
        <source>Story</source>
        <translation>纪实</translation>
    </message>
</context>
<context>
    <name>xf::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>xf::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>xf::NewPractice</name>
    <message>
        <source>Choose a record first.</source>
        <translation>请先选择一条记录。</translation>
    </message>
</context>
<context>
    <name>xf::OverviewModel</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Quarter 1</source>
        <translation>一季度</translation>
    </message>
    <message>
        <source>Quarter 2</source>
        <translation>二季度</translation>
    </message>
    <message>
        <source>Quarter 3</source>
        <translation>三季度</translation>
    </message>
    <message>
        <source>Quarter 4</source>
        <translation>四季度</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>under way: %1</source>
        <translation>进行中 %1</translation>
    </message>
    <message>
        <source>not started: %1</source>
        <translation>未启动 %1</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>已完成 %1</translation>
    </message>
    <message>
        <source>closed as not kept: %1</source>
        <translation>未兑现 %1</translation>
    </message>
</context>
<context>
    <name>xf::PackDialog</name>
    <message>
        <source>Hand-over pack</source>
        <translation>移交包</translation>
    </message>
    <message>
        <source>Inspection pack</source>
        <translation>迎检资料包</translation>
    </message>
    <message>
        <source>For the change of the post: a checked copy of the branch file, the year books up to the year, what is still open, and a page that says how to go on.</source>
        <translation>用于岗位交接：经核对的支部文件、截至所选年度的各年工作手册、未结事项清单，以及说明接手后怎样做的移交说明。</translation>
    </message>
    <message>
        <source>For an inspection: a folder for each of the eight activities with its papers, records and evidence, and a page that leads to everything.</source>
        <translation>用于迎接检查：“八个一”每项活动一个文件夹，内有文稿、记录一览和佐证材料，另附可逐项打开的目录页。</translation>
    </message>
    <message>
        <source>Internal edition, with evidence</source>
        <translation>内部版，含佐证材料</translation>
    </message>
    <message>
        <source>Public edition, without personal data and evidence</source>
        <translation>公示版，隐去个人信息，不含佐证材料</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>版本(&amp;E)</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>xf::Packs</name>
    <message>
        <source>The branch has no campaign year %1. Nothing was written; choose a year that is recorded.</source>
        <translation>支部没有 %1 年的活动年度。没有写出任何文件；请选择已有记录的年度。</translation>
    </message>
    <message>
        <source>The copy could not be read again. Nothing was written; choose another folder.</source>
        <translation>复制的支部文件无法重新读取。没有写出任何文件；请换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>xf::PageField</name>
    <message>
        <source>Page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>输入页码后按回车</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>before the field with its number</comment>
        <translation>第</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>页，共 %1 页</translation>
    </message>
    <message>
        <source>of %1+</source>
        <translation>页，共 %1 页以上</translation>
    </message>
    <message numerus="yes">
        <source>This paper has %n page(s); the nearest one is shown.</source>
        <translation>
            <numerusform>共 %n 页，已转到最近的一页。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xf::PageRegistry</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Five goods</source>
        <translation>五个好</translation>
    </message>
    <message>
        <source>Five leads</source>
        <translation>五带头</translation>
    </message>
    <message>
        <source>Review and appraisal</source>
        <translation>点评评议</translation>
    </message>
    <message>
        <source>Quarterly summary</source>
        <translation>季度小结</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Branch settings</source>
        <translation>本支部设定</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文稿</translation>
    </message>
</context>
<context>
    <name>xf::PaperChoice</name>
    <message>
        <source>Papers</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Internal edition</source>
        <translation>内部版</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>公示版</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>All of them, bound (%1)</source>
        <translation>全部（%1 份合订）</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对照季度</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
</context>
<context>
    <name>xf::PaperExport</name>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message numerus="yes">
        <source>The paper was sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>文稿已送往打印机，共%n页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fonts are named as WPS and Word know them; the computer that opens the file brings them.</source>
        <translation>文件中的字体按 WPS、Word 的名称标明，由打开文件的电脑提供。</translation>
    </message>
    <message>
        <source>In the file: %1.</source>
        <translation>嵌入文件的%1。</translation>
    </message>
    <message>
        <source>Open fonts are named (Noto Serif CJK SC and others); the computer that opens the file brings them.</source>
        <translation>文件中写明开源字体（Noto Serif CJK SC 等），由打开文件的电脑提供。</translation>
    </message>
    <message>
        <source>Printing %1</source>
        <translation>正在打印“%1”</translation>
    </message>
</context>
<context>
    <name>xf::PaperFinder</name>
    <message>
        <source>Find in this paper</source>
        <translation>在文稿中查找</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处（Shift+回车）</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处（回车）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>xf::PaperMaker</name>
    <message>
        <source>There is no such paper of the record with the number %1 for this period. Nothing was written; please choose another record or period.</source>
        <translation>本期没有编号为%1的记录的这种文稿。未写出文件；请换一条记录或换一个期间。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet that this paper could be about. Nothing was written; please choose another period, or record it first.</source>
        <translation>还没有登记过这份文稿所需的内容。未写出文件；请换一个期间，或先行登记。</translation>
    </message>
</context>
<context>
    <name>xf::PaperOutline</name>
    <message>
        <source>Sections of this paper</source>
        <translation>各部分标题</translation>
    </message>
</context>
<context>
    <name>xf::PaperPanel</name>
    <message>
        <source>The paper as it prints</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Find in this paper (Ctrl+F)</source>
        <translation>在文稿中查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The records behind the figures of this page (Enter)</source>
        <translation>本页数据所依据的记录（回车）</translation>
    </message>
</context>
<context>
    <name>xf::PaperPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>xf::PapersPage</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Many branches, one book…</source>
        <translation>多支部汇编…</translation>
    </message>
    <message>
        <source>Binds the pledges and figures of many branch files, for the office that gathers them.</source>
        <translation>供活动办把多个支部文件的承诺和数字汇编成册。</translation>
    </message>
</context>
<context>
    <name>xf::ParagraphEditor</name>
    <message>
        <source>Text of this paragraph</source>
        <translation>本段文字</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the text, Esc leaves it as it was</source>
        <translation>Ctrl+回车保存，Esc 放弃修改</translation>
    </message>
</context>
<context>
    <name>xf::PdfWriter</name>
    <message>
        <source>The PDF could not be written. Your records are safe; please try again or choose another folder.</source>
        <translation>PDF 无法写出。记录完好，请重试或换一个文件夹。</translation>
    </message>
    <message>
        <source>No Chinese font is installed, so the PDF would be empty. Your records are safe; please install a Chinese font.</source>
        <translation>没有安装中文字体，PDF 会是空白。记录完好，请安装中文字体。</translation>
    </message>
</context>
<context>
    <name>xf::PeriodChooser</name>
    <message>
        <source>Quarter: %1</source>
        <translation>季度：%1</translation>
    </message>
    <message>
        <source>Previous quarter</source>
        <translation>上一季度</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>下一季度</translation>
    </message>
    <message>
        <source>Half-year: %1</source>
        <translation>半年：%1</translation>
    </message>
    <message>
        <source>Previous half-year</source>
        <translation>上一个半年</translation>
    </message>
    <message>
        <source>Next half-year</source>
        <translation>下一个半年</translation>
    </message>
    <message>
        <source>Year: %1</source>
        <translation>年度：%1</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Arrow keys change the period, Home returns to the running one.</source>
        <translation>用方向键换期间，按 Home 键回到当前一期。</translation>
    </message>
</context>
<context>
    <name>xf::PlaqueBar</name>
    <message>
        <source>Everyone with an honour awarded this year has had a plaque of the year.</source>
        <translation>本年受表彰的党员都已颁发过本年度岗牌。</translation>
    </message>
    <message>
        <source>%1 plaques handed over, %2 of earlier years taken back. Ctrl+Z undoes it.</source>
        <translation>已颁发岗牌%1块，收回往年岗牌%2块。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Hand over this year&apos;s plaques</source>
        <translation>颁发本年度岗牌</translation>
    </message>
    <message>
        <source>One for each member with an honour awarded this year; those of earlier years come back</source>
        <translation>向本年受表彰的每名党员各颁发一块，往年岗牌同时收回</translation>
    </message>
    <message>
        <source>No plaque is held now.</source>
        <translation>现在没有在挂的岗牌。</translation>
    </message>
    <message>
        <source>Held now, %1: %2.</source>
        <translation>现有岗牌%1块：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> Commended this year and waiting for one: %1.</source>
        <translation>本年受表彰待颁发：%1。</translation>
    </message>
</context>
<context>
    <name>xf::Platform</name>
    <message>
        <source>There is already a file of this name. It was left as it is; choose another name.</source>
        <translation>已有同名文件，未作改动，请换一个名称。</translation>
    </message>
    <message>
        <source>This folder may not be written to. Nothing was changed; choose another folder.</source>
        <translation>这个文件夹不能写入，未作任何改动，请换一个文件夹。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>磁盘已满，未作任何改动，请腾出空间后重试。</translation>
    </message>
    <message>
        <source>This folder does not exist. Nothing was changed; choose another folder.</source>
        <translation>这个文件夹不存在，未作任何改动，请换一个文件夹。</translation>
    </message>
    <message>
        <source>The file could not be created. Nothing was changed; choose another place.</source>
        <translation>文件无法建立，未作任何改动，请换一个位置。</translation>
    </message>
</context>
<context>
    <name>xf::PledgeGridModel</name>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免诺</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>未定诺</translation>
    </message>
    <message>
        <source>Being kept</source>
        <translation>践诺中</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1×%2</translation>
    </message>
</context>
<context>
    <name>xf::PledgePage</name>
    <message>
        <source>Coverage</source>
        <translation>逐一承诺</translation>
    </message>
</context>
<context>
    <name>xf::Printing</name>
    <message>
        <source>There are no such pages. Nothing was printed.</source>
        <translation>没有这些页，未打印。</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Nothing was printed; see whether it is switched on.</source>
        <translation>打印机没有接收，未打印。请检查打印机是否开机。</translation>
    </message>
    <message>
        <source>Cancelled. Pages that had reached the printer may still come out.</source>
        <translation>已取消。已送到打印机的页面可能仍会打印出来。</translation>
    </message>
</context>
<context>
    <name>xf::PrivateFolder</name>
    <message>
        <source>The folder of this program cannot be written to. Nothing was changed; free some space on this computer and try again.</source>
        <translation>本软件的文件夹写不进去。没有作任何改动；请在本机腾出一些空间后重试。</translation>
    </message>
</context>
<context>
    <name>xf::ProgressPanel</name>
    <message>
        <source>Date of the new entry</source>
        <translation>新进展的日期</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>What was done; Enter adds it (Ctrl+J)</source>
        <translation>做了什么，按回车记入（Ctrl+J）</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>记入进展</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type 0303, 3-3 or 2026-03-03.</source>
        <translation>“%1”不是日期，请输入 0303、3-3 或 2026-03-03。</translation>
    </message>
    <message>
        <source>Please type what was done.</source>
        <translation>请写明做了什么。</translation>
    </message>
</context>
<context>
    <name>xf::Purge</name>
    <message>
        <source>Only a person or a household can be cleared away. Nothing was changed.</source>
        <translation>只有党员或帮扶户可以彻底清除，未作改动。</translation>
    </message>
</context>
<context>
    <name>xf::PurgeDialog</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>I have read this; it cannot be undone</source>
        <translation>以上情况已阅知。清除后不能撤销</translation>
    </message>
    <message>
        <source>Removed from the records: %1.</source>
        <translation>一并清除的记录：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Removed from the history: %n entry(ies) that tell of them.</source>
        <translation>
            <numerusform>一并清除的修改记录：%n条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed with them: %n evidence file(s).</source>
        <translation>
            <numerusform>一并清除的佐证材料：%n份。</numerusform>
        </translation>
    </message>
    <message>
        <source>These stay and only lose the name: %1.</source>
        <translation>保留记录、只去掉姓名的：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared away for good: %n record(s).</source>
        <translation>
            <numerusform>已彻底清除%n条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear away “%1” for good</source>
        <translation>彻底清除“%1”</translation>
    </message>
    <message>
        <source>Clear away</source>
        <translation>彻底清除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove these finalised summaries too</source>
        <translation>这些定稿也一并清除</translation>
    </message>
    <message>
        <source>Write %1 there instead, in the history too</source>
        <translation>文字中改写为“%1”，历史记录中也一并改写</translation>
    </message>
    <message>
        <source>Papers already printed or written, copies of this file on a stick or elsewhere, and evidence files of other records keep what they hold; deal with them yourself. Sums of earlier quarters that counted these records change when they are printed again.</source>
        <translation>已经打印或导出的文稿、U盘等处的文件副本，以及其他记录的佐证材料，仍保留其中的内容，请另行处理。以前各季度若计入了这些记录，重新打印时合计数会变化。</translation>
    </message>
    <message>
        <source>Removed from the history: summaries whose finalisation was taken back and that hold the name (%1); undo no longer brings them back.</source>
        <translation>历史记录中清除：已撤销的定稿中写有姓名的（%1），以后不能再用“撤销”恢复。</translation>
    </message>
    <message>
        <source>Finalised summaries that hold the name: %1. Removed, these quarters are printed from the records again and can be finalised anew. Kept, they go on holding the name.</source>
        <translation>写有姓名的季度小结定稿：%1。清除后，这些季度的小结重新按记录生成，可以再次定稿；不清除，定稿中仍保留姓名。</translation>
    </message>
    <message>
        <source>Somebody else on record is called %1 too, so no text is rewritten for this name. Look at the texts yourself.</source>
        <translation>记录中另有同名的“%1”，因此文字中的这一姓名不作改写，请自行查看。</translation>
    </message>
    <message numerus="yes">
        <source>In %n other text(s) the name is written out:</source>
        <translation>
            <numerusform>另有%n处文字写有姓名：</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove these backups too, and back up anew</source>
        <translation>同时删除这些备份，并重新备份</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) on this computer still hold all of this (%1 to %2).</source>
        <translation>
            <numerusform>本机有 %n 份备份仍保存着这些内容（%1 至 %2）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xf::QuotaBar</name>
    <message>
        <source>The backups take %1, more than the %2 set for them; none has been removed.</source>
        <translation>备份共占用 %1，超过设定的 %2；目前一份也没有删除。</translation>
    </message>
    <message>
        <source>They are so few that all of them should stay.</source>
        <translation>现有备份不多，建议全部保留。</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n, of %1 to %2, could go and give back %3; %4 would stay.</source>
        <translation>
            <numerusform>可以清理最早的 %n 份（%1 至 %2），腾出 %3，另外 %4 份保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep all, up to %1</source>
        <translation>全部保留，上限改为 %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove the oldest %n</source>
        <translation>
            <numerusform>清理最早的 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n backup(s) are removed. The branch file and all later backups are unchanged.</source>
        <translation>
            <numerusform>已清理最早的 %n 份备份。支部文件和其余备份没有改动。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xf::RankingModel</name>
    <message>
        <source>criteria or judges are missing</source>
        <translation>尚无评分标准或评委</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺评分：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>shared rank</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>dropped: %1 highest, %2 lowest</source>
        <translation>去掉最高分（%1）、最低分（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Blind number</source>
        <translation>盲评编号</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>xf::RawTables</name>
    <message>
        <source>There is no room for a copy of the file to read it from. The file was not changed; free some space and try again.</source>
        <translation>空间不足，无法复制一份来读取。文件没有改动；请腾出空间后重试。</translation>
    </message>
</context>
<context>
    <name>xf::ReadingPage</name>
    <message>
        <source>Who has written</source>
        <translation>撰写情况</translation>
    </message>
</context>
<context>
    <name>xf::RecordPage</name>
    <message>
        <source>Add as good practice</source>
        <translation>列为经验做法</translation>
    </message>
    <message>
        <source>Entered as good practice; add where it was told.</source>
        <translation>已列为经验做法，请补充在哪里推广。</translation>
    </message>
    <message>
        <source>This record is good practice of this year already.</source>
        <translation>这条记录今年已列为经验做法。</translation>
    </message>
</context>
<context>
    <name>xf::RecordSheet</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Filter: words or pinyin initials</source>
        <translation>筛选：词语或拼音首字母</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>筛选本页</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新增记录</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>From last year</source>
        <translation>沿用去年</translation>
    </message>
    <message>
        <source>Change several…</source>
        <translation>批量修改…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>显示列</translation>
    </message>
    <message>
        <source>Delete record</source>
        <translation>删除记录</translation>
    </message>
    <message>
        <source>Here the branch&apos;s records of this activity are kept: what was planned, each step with its date, progress and evidence. They go into the quarterly summary by themselves.</source>
        <translation>这里记录支部开展本项活动的情况：计划、每一步的日期、进展和佐证材料。这些内容会自动写入季度小结。</translation>
    </message>
    <message>
        <source>Here the branch&apos;s members are kept. Every other page takes names from this list, so that each is typed only once.</source>
        <translation>这里登记支部党员。其他各页都从这份名单中选取姓名，每个姓名只需录入一次。</translation>
    </message>
    <message>
        <source>Add the first record</source>
        <translation>新增第一条记录</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>Showing %1 / %2</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新%1</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新党员</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已删除 %n 条记录，按 Ctrl+Z 可找回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last year has no records that are not here already.</source>
        <translation>去年的记录这里都已有了。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken over from last year, dates moved by one year.</source>
        <translation>
            <numerusform>已沿用去年的 %n 条记录，日期顺延一年。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the rows first; Shift or Ctrl chooses several.</source>
        <translation>请先选择记录；按住 Shift 或 Ctrl 可选多条。</translation>
    </message>
    <message>
        <source>One step for several…</source>
        <translation>批量登记步骤…</translation>
    </message>
    <message>
        <source>Clear away for good…</source>
        <translation>彻底清除…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入名单…</translation>
    </message>
</context>
<context>
    <name>xf::RecordTableModel</name>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>现时限</translation>
    </message>
</context>
<context>
    <name>xf::RecoveredInput</name>
    <message>
        <source>“%1” of “%2”</source>
        <translation>“%2”的“%1”</translation>
    </message>
    <message>
        <source>a row in “%1”</source>
        <translation>“%1”中的一行</translation>
    </message>
    <message>
        <source>a row in “%1” of “%2”</source>
        <translation>“%2”的“%1”中的一行</translation>
    </message>
    <message>
        <source>What was being typed into %1 when the program ended without warning could not be saved: %2</source>
        <translation>上次程序意外中断时正在%1中输入的内容未能保存：%2</translation>
    </message>
    <message>
        <source>The program ended without warning last time. What was being typed into %1 is there again; Ctrl+Z takes it back.</source>
        <translation>上次程序意外中断。当时正在%1中输入的内容已经找回，按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>What was begun last time is there again: %1. Go on with it, or empty it with Del.</source>
        <translation>上次填写了一半的内容已为您恢复：%1。可接着填写，也可按 Del 键清空该行。</translation>
    </message>
    <message>
        <source>%1 (could not be saved)</source>
        <translation>%1（未能保存）</translation>
    </message>
    <message numerus="yes">
        <source>What was being typed last time is there again in %n places: %1. Ctrl+Z takes back a field; Del empties a row that was begun.</source>
        <translation>
            <numerusform>上次未保存的 %n 处内容已为您恢复：%1。字段可按 Ctrl+Z 撤销，未填完的行可按 Del 键清空。</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>xf::RectificationPanel</name>
    <message>
        <source>Show the finding</source>
        <translation>查看对照检查</translation>
    </message>
    <message>
        <source>Open entries of earlier meetings</source>
        <translation>以前会议未销号事项</translation>
    </message>
    <message>
        <source>This meeting&apos;s list: %1; closed %2, open %3, late %4.</source>
        <translation>本次清单%1项：已销号%2项，整改中%3项，其中逾期%4项。</translation>
    </message>
    <message>
        <source>Left open by earlier meetings: %1. Close them and look back here.</source>
        <translation>以前会议未销号、带入本次的%1项，可在此销号和回头看。</translation>
    </message>
    <message>
        <source>Earlier meetings left nothing open.</source>
        <translation>以前会议没有遗留事项。</translation>
    </message>
    <message>
        <source>all five points are clear</source>
        <translation>五项均已明确</translation>
    </message>
    <message>
        <source>not clear yet: %1</source>
        <translation>尚未明确：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>from the finding “%1”</source>
        <translation>来自对照检查“%1”</translation>
    </message>
    <message>
        <source>List again here</source>
        <translation>重新列入本次清单</translation>
    </message>
    <message>
        <source>Show where it is listed again</source>
        <translation>查看重新列入的事项</translation>
    </message>
    <message>
        <source>For an entry that the look-back found back again: a new entry of this meeting</source>
        <translation>适用于“回头看”发现反弹的事项：在本次会议整改清单中新增一项</translation>
    </message>
    <message>
        <source>Listed again. Now set how and by when it is put right this time.</source>
        <translation>已重新列入。请重新明确整改措施和时限。</translation>
    </message>
    <message>
        <source>came back, first listed at the meeting of %1</source>
        <translation>反弹问题，原列入%1会议</translation>
    </message>
    <message>
        <source>listed again at the meeting of %1</source>
        <translation>已在%1会议重新列入</translation>
    </message>
</context>
<context>
    <name>xf::ReferenceChoices</name>
    <message>
        <source>%1 (not in the branch now)</source>
        <translation>%1（现不在支部）</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Several are called “%1”. Choose one from the list.</source>
        <translation>有多人名为“%1”，请从列表中选择。</translation>
    </message>
    <message>
        <source>There is nothing called “%1”. Choose from the list (Alt+Down).</source>
        <translation>没有“%1”，请从列表中选择（Alt+↓）。</translation>
    </message>
    <message>
        <source>“%1” fits several. Choose one from the list.</source>
        <translation>“%1”对应多项，请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>xf::ReferenceField</name>
    <message>
        <source>Show all (Alt+Down)</source>
        <translation>全部显示（Alt+↓）</translation>
    </message>
    <message>
        <source>All choices for “%1”</source>
        <translation>“%1”的全部选项</translation>
    </message>
</context>
<context>
    <name>xf::Refusal</name>
    <message>
        <source>Not kept yet: still needed is %1.</source>
        <translation>尚未保存：还需填写%1。</translation>
    </message>
</context>
<context>
    <name>xf::RegulationPage</name>
    <message>
        <source>Origin and versions</source>
        <translation>来源与沿革</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行有效</translation>
    </message>
</context>
<context>
    <name>xf::RescuePage</name>
    <message>
        <source>“%1” does not open</source>
        <translation>打不开“%1”</translation>
    </message>
    <message>
        <source>It was in the folder “%1”.</source>
        <translation>原来在文件夹“%1”中。</translation>
    </message>
    <message>
        <source>In the folder “%1”, last written %2, %3.</source>
        <translation>在文件夹“%1”中，最后写入于 %2，%3。</translation>
    </message>
    <message>
        <source>%1 records and %2 evidence files, checked when it was made.</source>
        <translation>%1 条记录、%2 份佐证材料，备份时已核对完好。</translation>
    </message>
    <message>
        <source>What was recorded between then and %1 may not be in it.</source>
        <translation>此后到 %1 之间登记的内容可能不在其中。</translation>
    </message>
    <message>
        <source>The present file is kept beside it under another name.</source>
        <translation>现在的文件改名保留在旁边。</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>恢复 %1 的备份</translation>
    </message>
    <message>
        <source>Salvage what is whole into a new file…</source>
        <translation>把完好的内容抢救到新文件…</translation>
    </message>
    <message>
        <source>The damaged file is only read and stays as it is. This may take a minute and can be cancelled. What is not whole is named.</source>
        <translation>只读取损坏的文件，不作任何改动；可能需要一分钟，随时可以取消。不完好的内容会逐条列出。</translation>
    </message>
    <message>
        <source>Export everything as plain files…</source>
        <translation>把全部内容导出为普通文件…</translation>
    </message>
    <message>
        <source>Every table as it lies in the file, the evidence as files, and a page that says what is what, in a new folder. The file stays as it is.</source>
        <translation>在新文件夹里写入文件中的每一张表、佐证材料的原文件，以及各文件用途的说明；支部文件不作改动。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>After the stick or the folder is there again.</source>
        <translation>插回 U 盘或找回文件夹之后。</translation>
    </message>
    <message>
        <source>After it was closed elsewhere or made readable.</source>
        <translation>在别处关闭文件，或取得读取权限之后。</translation>
    </message>
    <message>
        <source>All backups…</source>
        <translation>全部备份…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Begin a new branch</source>
        <translation>新建支部</translation>
    </message>
    <message>
        <source>%1 salvaged</source>
        <translation>%1（抢救）</translation>
    </message>
    <message>
        <source>Salvaging into “%1”</source>
        <translation>正在抢救到“%1”</translation>
    </message>
    <message>
        <source>Where to put the folder with everything</source>
        <translation>全部资料放在哪个文件夹里</translation>
    </message>
    <message>
        <source>%1, as it lies</source>
        <translation>%1，原样导出</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>正在导出全部资料</translation>
    </message>
    <message>
        <source>Exported into “%1”: %2 rows, %3 files.</source>
        <translation>已导出到“%1”：%2 行，%3 个文件。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>仍然打开此文件</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>“%1”已损坏</translation>
    </message>
    <message>
        <source>To look something up. Record nothing in it before a backup is restored or what is whole is salvaged.</source>
        <translation>仅供查阅。恢复备份或抢救完好内容之前，请不要在其中登记。</translation>
    </message>
</context>
<context>
    <name>xf::Restore</name>
    <message>
        <source>This backup is damaged, so nothing was restored. It was not changed; choose another one.</source>
        <translation>此备份已损坏，没有恢复任何内容。备份未作改动；请另选一份。</translation>
    </message>
</context>
<context>
    <name>xf::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backed up at</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Edits made after this backup</source>
        <translation>此备份之后的修改</translation>
    </message>
    <message>
        <source>Look at the backup</source>
        <translation>查看备份</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复到此备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checked when it was made</source>
        <translation>备份时已核对</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>The branch file does not open, so what was recorded after the backup cannot be listed.</source>
        <translation>支部文件打不开，无法列出备份之后记录的内容。</translation>
    </message>
    <message>
        <source>Nothing was recorded after this backup.</source>
        <translation>此备份之后没有新的修改。</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) made after %1 are not in this backup. The present file is kept beside the restored one, so nothing is lost for good:</source>
        <translation>
            <numerusform>恢复到此备份会丢失 %1 之后的 %n 处修改。现有文件会保留在旁边，不会真正丢失：</numerusform>
        </translation>
    </message>
    <message>
        <source>From a stick…</source>
        <translation>从U盘选择…</translation>
    </message>
    <message>
        <source>%1, brought</source>
        <translation>%1（外来备份）</translation>
    </message>
    <message>
        <source>There is no backup on this computer yet. One on a stick is brought with “From a stick…”.</source>
        <translation>本机还没有备份。U盘上的备份请点“从U盘选择…”。</translation>
    </message>
    <message>
        <source>This backup is of “%1”, not of “%2”. Restored, it takes the place of the present file, which is kept beside it.</source>
        <translation>这份备份是“%1”的，不是“%2”的。恢复后它将取代当前文件，当前文件保留在旁边。</translation>
    </message>
    <message>
        <source>The history of the present file cannot be read, so what was recorded after the backup cannot be listed. The present file is kept beside the restored one.</source>
        <translation>现有文件的修改记录读不出来，无法列出备份之后登记了什么。恢复后现有文件仍留在旁边。</translation>
    </message>
</context>
<context>
    <name>xf::ReviewRoundModel</name>
    <message>
        <source>The branch</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>%1 (not in the branch)</source>
        <translation>%1（不在本支部）</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>未建</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>待写</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已点评</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>点评对象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>xf::ReviewSheet</name>
    <message>
        <source>Half-year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>开始本轮点评</translation>
    </message>
    <message>
        <source>One entry for the branch and for each member who has none, with this date and reviewer</source>
        <translation>按这个日期和点评人，为支部和尚未建立点评的每名党员各建一条</translation>
    </message>
    <message>
        <source>Next to be written</source>
        <translation>下一个待写</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>Write this review</source>
        <translation>写这条点评</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Delete review</source>
        <translation>删除点评</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Due %1, done %2</source>
        <translation>应点评%1个，已点评%2个</translation>
    </message>
    <message>
        <source>; nobody is missing.</source>
        <translation>，无一遗漏。</translation>
    </message>
    <message>
        <source>; missing %1: %2</source>
        <translation>，尚缺%1个：%2</translation>
    </message>
    <message>
        <source>Please type the day of the review first.</source>
        <translation>请先填写点评日期。</translation>
    </message>
    <message>
        <source>The day is not in the half-year that is shown.</source>
        <translation>点评日期不在所选的半年内。</translation>
    </message>
    <message>
        <source>Everyone who is due has an entry already.</source>
        <translation>应点评的都已建立点评。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries opened; Ctrl+Enter goes from one to the next.</source>
        <translation>
            <numerusform>已建立%n条点评，按 Ctrl+回车逐条填写。</numerusform>
        </translation>
    </message>
    <message>
        <source>No opened entry is left to be written.</source>
        <translation>没有待写的点评了。</translation>
    </message>
    <message>
        <source>There is no entry here yet.</source>
        <translation>这里还没有点评。</translation>
    </message>
</context>
<context>
    <name>xf::RoleModelPage</name>
    <message>
        <source>Who learns what</source>
        <translation>比学赶超一览</translation>
    </message>
</context>
<context>
    <name>xf::RowNarrowing</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Showing %1 / %2</source>
        <translation>显示 %1 / %2</translation>
    </message>
</context>
<context>
    <name>xf::Safekeeping</name>
    <message>
        <source>%1 locked</source>
        <translation>%1（加口令）</translation>
    </message>
</context>
<context>
    <name>xf::SafetyBar</name>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Every record is being held against its digest…</source>
        <translation>正在逐条核对记录……</translation>
    </message>
    <message>
        <source>%1 records and %2 evidence files are all as they were saved.</source>
        <translation>%1 条记录、%2 份佐证材料全部核对完好。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are not as they were saved. Restore a backup, or save a copy of the file before anything else:</source>
        <translation>
            <numerusform>有 %n 处与保存时不一致。请恢复备份，或先另存一份文件副本再做其他事：</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup: %1.</source>
        <translation>最近备份：%1。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>尚无备份。</translation>
    </message>
    <message>
        <source>Backup on the stick: %1.</source>
        <translation>U盘备份：%1。</translation>
    </message>
    <message>
        <source>There is none on a stick yet.</source>
        <translation>尚未备份到U盘。</translation>
    </message>
    <message>
        <source>This file is not checked here and not backed up by itself: the newer program does that.</source>
        <translation>本文件不在这里核对，也不自动备份，由较新的程序负责。</translation>
    </message>
    <message>
        <source>Back up to a stick…</source>
        <translation>备份到U盘…</translation>
    </message>
</context>
<context>
    <name>xf::SafetyText</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xf::Salvage</name>
    <message>
        <source>Nothing in this file can be shown to be a record of a branch, so no new file was written. The file was not changed; restore a backup.</source>
        <translation>这个文件里没有一条内容能证实是支部记录，因此没有写新文件。文件未作任何改动；请恢复备份。</translation>
    </message>
    <message>
        <source>The new file did not come out whole, so it was thrown away. The damaged file was not changed; check the drive and try again, or restore a backup.</source>
        <translation>新文件没有写完整，已经弃去。受损文件未作任何改动；请检查磁盘后再试，或者恢复备份。</translation>
    </message>
    <message>
        <source>A newer version of Xianfeng wrote this file. What only that version knows is not in the new file; better salvage it with the newer program.</source>
        <translation>这个文件是较新版本的先锋台账写的。只有新版本才认识的内容不在新文件里；最好用新版本来救。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n entry(s) more than one state was found, and nothing proves which is the last; the likelier one was kept. Look them over.</source>
        <translation>
            <numerusform>有 %n 条内容找到不止一个状态，无法证实哪个是最后的；保留了可能性较大的一个。请核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” no. %2 is lost: it is damaged or missing.</source>
        <translation>“%1”第 %2 号已丢失：损坏或缺失。</translation>
    </message>
    <message numerus="yes">
        <source>Of “%1” %n more entry(s) are lost; their numbers are not known.</source>
        <translation>
            <numerusform>“%1”另有 %n 条丢失，编号已无从查知。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not quite as it was saved last: an entry may be an older state of itself, or have been deleted since. Look it over.</source>
        <translation>“%1”与最后保存时不完全一致：可能有内容是较早的状态，或者后来已被删除。请核对。</translation>
    </message>
    <message>
        <source>The file&apos;s own count of its records is damaged, so it can&apos;t be shown that nothing else is missing.</source>
        <translation>文件自身的记录计数已损坏，无法证实再没有别的缺失。</translation>
    </message>
    <message>
        <source>The branch&apos;s own record is lost; what the new file says of the branch is taken from the edit history. Look it over.</source>
        <translation>支部本身的记录已丢失；新文件中的支部信息取自修改历史。请核对。</translation>
    </message>
    <message>
        <source>The branch&apos;s own record is lost, and nothing else tells its name. The branch has no name in the new file; enter it anew.</source>
        <translation>支部本身的记录已丢失，其他内容也查不到支部名称。新文件中的支部没有名称，请重新填写。</translation>
    </message>
    <message>
        <source>“%1” no. %2 is kept, but record no. %3, which it named under “%4”, is lost; the field is empty in the new file.</source>
        <translation>“%1”第 %2 号已救出，但它在“%4”中所指的第 %3 号记录已丢失；新文件里这一栏为空。</translation>
    </message>
    <message>
        <source>The file “%1” is not there. Nothing was written; choose it again.</source>
        <translation>文件“%1”不在那里。没有写任何内容；请重新选择。</translation>
    </message>
    <message>
        <source>The file may not be read. Nothing was written; ask its owner for access.</source>
        <translation>没有读取这个文件的权限。没有写任何内容；请向文件的所有者申请权限。</translation>
    </message>
    <message>
        <source>An older version of Xianfeng wrote this file, and its records carry no digests. What can be read was kept, but nothing proves that it is as it was saved. Look it over.</source>
        <translation>这个文件是较早版本的先锋台账写的，其中的记录没有校验值。能读出的都已救出，但无法证实与保存时一致。请核对。</translation>
    </message>
    <message>
        <source>There is no room for a copy of the damaged file. It was not changed; free some space and try again.</source>
        <translation>没有空间存放受损文件的副本。文件未作任何改动；请腾出空间后再试。</translation>
    </message>
    <message>
        <source>A part of “%1” can&apos;t be read; how much of it is lost is not known.</source>
        <translation>“%1”有一部分无法读出，丢失多少不得而知。</translation>
    </message>
    <message>
        <source>Cancelled. No new file was written, and the damaged one was not changed.</source>
        <translation>已取消。没有写入新文件，损坏的文件也没有改动。</translation>
    </message>
    <message>
        <source>Look for it in a backup and enter it again.</source>
        <translation>请到备份中查看，并重新登记。</translation>
    </message>
    <message>
        <source>It was “%1”. Enter it again, or look for it in a backup.</source>
        <translation>内容是“%1”，请重新登记，或到备份中查找。</translation>
    </message>
    <message>
        <source>It belonged to %1: open that record and enter it again.</source>
        <translation>它属于%1：请打开该记录重新登记。</translation>
    </message>
    <message>
        <source>It belonged to %1, which is lost as well.</source>
        <translation>它属于%1，该记录也已丢失。</translation>
    </message>
    <message>
        <source>“%1” no. %2 belonged to record no. %3, which is lost; it is not in the new file. Enter that record again, and this with it.</source>
        <translation>“%1”第%2号所属的第%3号记录已丢失，因此未写入新文件。请重新登记那条记录，并补上此项。</translation>
    </message>
</context>
<context>
    <name>xf::SalvageReportDialog</name>
    <message>
        <source>What was salvaged</source>
        <translation>抢救结果</translation>
    </message>
    <message>
        <source>Kept: %1 records, %2 entries of the history, %3 files. The damaged file was not changed.</source>
        <translation>已保留：%1 条记录、%2 条修改历史、%3 份文件。损坏的文件未作改动。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺失。</translation>
    </message>
    <message numerus="yes">
        <source>Not kept, %n place(s):</source>
        <translation>
            <numerusform>未能保留 %n 处：</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>保存清单…</translation>
    </message>
    <message>
        <source>%1 – not kept.txt</source>
        <translation>%1 未能保留的内容.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
</context>
<context>
    <name>xf::SaveState</name>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>Not all saved</source>
        <translation>有内容尚未保存</translation>
    </message>
    <message>
        <source>Being entered, not saved yet</source>
        <translation>正在输入，尚未保存</translation>
    </message>
    <message>
        <source>It is saved when you leave the field or the row is complete. Until then it is kept once a second, so that a power cut does not cost it.</source>
        <translation>离开该栏或该行填写完整后即自动保存；此前每秒暂存一次，断电也不会丢失。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>xf::ScoreGrid</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>No. %1, not numbered</source>
        <translation>第%1篇（未编号）</translation>
    </message>
    <message>
        <source>A score is a number from 0 to 100; “%1” was not taken.</source>
        <translation>评分应为0至100之间的数，“%1”未录入。</translation>
    </message>
</context>
<context>
    <name>xf::ScorePanel</name>
    <message>
        <source>Write ranks and awards</source>
        <translation>写入名次和奖项</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评分标准</translation>
    </message>
    <message>
        <source>Score sheet: entries by judge</source>
        <translation>评分表：作品和评委</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>名次表</translation>
    </message>
    <message>
        <source>%1 (%2%)</source>
        <translation>%1（%2%）</translation>
    </message>
    <message>
        <source>Enter criteria, judges and works first; then the scores are typed here.</source>
        <translation>请先录入评分标准、评委和参评作品，再在这里录入评分。</translation>
    </message>
    <message numerus="yes">
        <source>%n works still lack scores.</source>
        <translation>
            <numerusform>还有%n篇作品评分不全，未排名次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Highest and lowest sheet dropped; the mean is of %n judges.</source>
        <translation>
            <numerusform>去掉一个最高分和一个最低分，按%n名评委平均。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is dropped: that needs three judges.</source>
        <translation>评委不足3名，不去最高分和最低分。</translation>
    </message>
    <message numerus="yes">
        <source>%n works have another rank or award on record.</source>
        <translation>
            <numerusform>有%n篇作品的名次或奖项尚未写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranks and awards are on record.</source>
        <translation>名次和奖项已写入。</translation>
    </message>
    <message numerus="yes">
        <source>Ranks and awards of %n works are on record. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>已写入%n篇作品的名次和奖项，可按Ctrl+Z撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xf::ScreenCover</name>
    <message>
        <source>Xianfeng (covered)</source>
        <translation>先锋台账（已遮盖）</translation>
    </message>
</context>
<context>
    <name>xf::SearchBox</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>全部查找（Ctrl+K）</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全部查找</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>Not everything could be searched.</source>
        <translation>有一部分内容没有搜索到。</translation>
    </message>
</context>
<context>
    <name>xf::Secret</name>
    <message>
        <source>Please type a password, or save the backup without one.</source>
        <translation>请输入口令，或不加口令保存备份。</translation>
    </message>
    <message numerus="yes">
        <source>The password is too short to keep anybody out. Please take at least %n character(s).</source>
        <translation>
            <numerusform>口令太短，起不到保护作用。请至少用 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords are not the same. Please type them again.</source>
        <translation>两次输入的口令不一致，请重新输入。</translation>
    </message>
</context>
<context>
    <name>xf::SectionEdits</name>
    <message>
        <source>This paragraph has become another one meanwhile. Copy what you typed and edit it again.</source>
        <translation>这一段在此期间已经变化，未保存。请复制您输入的文字，重新打开修改。</translation>
    </message>
</context>
<context>
    <name>xf::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>字号(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Fonts of &amp;papers</source>
        <translation>文稿字体(&amp;P)</translation>
    </message>
    <message>
        <source>Beyond this you are asked what to do; nothing is removed by itself.</source>
        <translation>超过此数时由您决定如何处理，不会自行删除。</translation>
    </message>
    <message>
        <source>Room for &amp;backups</source>
        <translation>备份空间上限(&amp;B)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source> min without input</source>
        <translation> 分钟无操作后</translation>
    </message>
    <message>
        <source>At any time by Ctrl+L. It is a cover, not a lock.</source>
        <translation>随时可按 Ctrl+L 遮盖。只是遮盖，不是锁。</translation>
    </message>
    <message>
        <source>&amp;Cover the screen after</source>
        <translation>遮盖屏幕(&amp;C)</translation>
    </message>
</context>
<context>
    <name>xf::SettingsSheet</name>
    <message>
        <source>What is local practice is set here. A value corrected in place counts for all quarters; a value begun anew counts from its day on, so that earlier quarters keep theirs.</source>
        <translation>各地做法不同的事项在此设定。直接改动，视为更正，各季度一律照此；“另行起用”的新值自起用之日起算，以前的季度仍按原值。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>另行起用</translation>
    </message>
    <message>
        <source>“%1” holds from</source>
        <translation>“%1”起用日期</translation>
    </message>
    <message>
        <source>From today another value; the one before stays for earlier quarters</source>
        <translation>自今日起用新值，以前的季度仍按原值</translation>
    </message>
    <message>
        <source>Begin “%1” anew</source>
        <translation>另行起用“%1”</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>%1起：%2</translation>
    </message>
    <message>
        <source>at first: %1</source>
        <translation>起初：%1</translation>
    </message>
    <message>
        <source>Besides: %1</source>
        <translation>其他时期：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>xf::SourceMenu</name>
    <message>
        <source>in the summary: %1</source>
        <translation>小结中的“%1”</translation>
    </message>
    <message>
        <source>Open this record: %1</source>
        <translation>打开这条记录：%1</translation>
    </message>
    <message numerus="yes">
        <source>Open these %n records: %1</source>
        <translation>
            <numerusform>打开这 %n 条记录：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure of this page is counted from records.</source>
        <translation>本页没有由记录统计的数据。</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n record(s)</source>
        <translation>
            <numerusform>%1（%n 条）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xf::SqlError</name>
    <message>
        <source>The disk is full. What was saved before is safe; free some space and try again.</source>
        <translation>磁盘已满。此前保存的内容完好，请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The branch file may not be written to. What was saved before is safe; copy the file to a folder of your own and open it there.</source>
        <translation>支部文件不能写入。此前保存的内容完好，请把文件复制到自己的文件夹后再打开。</translation>
    </message>
    <message>
        <source>Another program has this branch file open. Nothing was changed; close it there first.</source>
        <translation>另一个程序正打开着这个支部文件。未作任何改动，请先在那边关闭。</translation>
    </message>
    <message>
        <source>The branch file is damaged. It was not changed; make a copy of it before anything else.</source>
        <translation>支部文件已损坏。文件未被改动，请先复制一份再作处理。</translation>
    </message>
    <message>
        <source>The drive with the branch file does not answer. What was saved before is safe; check the drive and try again.</source>
        <translation>存放支部文件的磁盘没有响应。此前保存的内容完好，请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>This change does not fit the other records. Nothing was changed.</source>
        <translation>这项修改与其他记录不符，未作任何改动。</translation>
    </message>
    <message>
        <source>The branch file could not be read or written. What was saved before is safe; try again.</source>
        <translation>支部文件无法读写。此前保存的内容完好，请重试。</translation>
    </message>
    <message>
        <source>The change is in the branch file, but the drive does not confirm it. Make a backup on another drive, then check this one.</source>
        <translation>更改已写入支部文件，但磁盘未确认已存妥。请先备份到其他磁盘，再检查本磁盘。</translation>
    </message>
    <message>
        <source>The drive with the branch file does not answer, and whether the last change is in the file cannot be read. What was saved before is safe. Check the drive, open the file again, and look for the change before you make it once more.</source>
        <translation>存放支部文件的磁盘没有响应，暂时读不出最后一处修改是否已写入文件。此前保存的内容完好。请检查磁盘后重新打开文件，先看这处修改在不在，再决定是否重做。</translation>
    </message>
</context>
<context>
    <name>xf::StepsPanel</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Type a date beside a step to record it, e.g. 0303.</source>
        <translation>在步骤右侧输入日期即可记入，例如 0303。</translation>
    </message>
    <message>
        <source>Record the next step today</source>
        <translation>今日记入下一步</translation>
    </message>
    <message>
        <source>Record it again</source>
        <translation>再记一次</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回步骤</translation>
    </message>
    <message>
        <source>Every step of this record has its date.</source>
        <translation>这条记录的各步骤都已有日期。</translation>
    </message>
</context>
<context>
    <name>xf::StickCopy</name>
    <message>
        <source>Folder on the stick</source>
        <translation>U盘上的文件夹</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The backup “%1” is whole and equal to the branch file. The stick can be pulled when the system says so.</source>
        <translation>备份“%1”完整，与支部文件一致。系统提示可以拔出后，再取下U盘。</translation>
    </message>
</context>
<context>
    <name>xf::StickCopyDialog</name>
    <message>
        <source>&amp;Lock the copy with a password</source>
        <translation>给这份备份加口令(&amp;L)</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation>备份到U盘</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>更换文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Whoever forgets this password can never open the backup again; nobody can, not even the maker of this program. Write it down and keep it apart from the stick.</source>
        <translation>口令一旦遗忘，这份备份任何人都无法打开，软件作者也不例外。请将口令记在纸上，与U盘分开保管。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Folder on the stick</source>
        <translation>U盘上的文件夹</translation>
    </message>
    <message>
        <source>A whole copy of the branch file goes into “%1”.</source>
        <translation>支部文件的完整副本将存入“%1”。</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>再次输入(&amp;G)</translation>
    </message>
</context>
<context>
    <name>xf::StoryModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录名称</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况</translation>
    </message>
</context>
<context>
    <name>xf::StoryPanel</name>
    <message>
        <source>Nothing is recorded about this member yet. Pledges, notes, visits, reviews and honours appear here by themselves.</source>
        <translation>尚无与该党员有关的记录。承诺、心得、走访、点评、表彰等登记后会自动汇集到这里。</translation>
    </message>
    <message>
        <source>Save as card…</source>
        <translation>存为情况卡…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>The member&apos;s year, day by day</source>
        <translation>该党员创先争优纪实</translation>
    </message>
    <message>
        <source>Go to record</source>
        <translation>转到记录</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
</context>
<context>
    <name>xf::SuggestionPanel</name>
    <message>
        <source>Go to what it became</source>
        <translation>转到转化成果</translation>
    </message>
    <message>
        <source>The suggestion names no record yet</source>
        <translation>该建议尚未关联记录</translation>
    </message>
    <message>
        <source>Draft a regulation from it</source>
        <translation>据此起草制度</translation>
    </message>
    <message>
        <source>Adds a regulation in these words and links the suggestion to it</source>
        <translation>按建议的文字新增一项制度，并与建议互相关联</translation>
    </message>
    <message>
        <source>Regulation “%1” drafted and linked. Ctrl+Z takes both back.</source>
        <translation>已起草制度“%1”并与建议关联。按 Ctrl+Z 可一并撤销。</translation>
    </message>
</context>
<context>
    <name>xf::SummaryPage</name>
    <message>
        <source>Opening</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>保留我的修改</translation>
    </message>
    <message>
        <source>Take the new draft</source>
        <translation>采用新稿</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Export HTML…</source>
        <translation>导出网页…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>待补事项</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>各部分</translation>
    </message>
    <message>
        <source>Sections – choose one to edit its text</source>
        <translation>各部分（选择后可修改文字）</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有待补事项。</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>待补事项：%1</translation>
    </message>
    <message>
        <source>%1 – figures changed since your edit</source>
        <translation>%1（修改后数字有变化）</translation>
    </message>
    <message>
        <source>%1 – edited</source>
        <translation>%1（已修改）</translation>
    </message>
    <message>
        <source>Figures changed since your edit.
Draft then: %1
Draft now: %2</source>
        <translation>您修改之后数字有变化。
当时的稿子：%1
现在的稿子：%2</translation>
    </message>
    <message>
        <source>You edited this section; the program no longer drafts it.</source>
        <translation>这部分已由您修改，不再自动生成。</translation>
    </message>
    <message>
        <source>Drafted from the records. Your edit is kept.</source>
        <translation>根据台账自动生成；您修改后以修改为准。</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>恢复自动稿</translation>
    </message>
    <message>
        <source>Export Word…</source>
        <translation>导出 Word…</translation>
    </message>
    <message>
        <source>This is how the section would read now. To edit it, take the finalisation back first.</source>
        <translation>这里是按现在的记录起草的内容。如需修改，请先撤销定稿。</translation>
    </message>
    <message>
        <source>This quarter is finalised. To edit its text, take the finalisation back first.</source>
        <translation>本季度已定稿。要修改文字，请先撤销定稿。</translation>
    </message>
    <message>
        <source>This branch file is open for reading only.</source>
        <translation>本支部文件以只读方式打开，不能修改。</translation>
    </message>
    <message>
        <source>Only the text of the sections is edited here; headings and tables come from the records.</source>
        <translation>这里只能修改各部分的文字；标题和表格由台账生成。</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>与…比较</translation>
    </message>
    <message>
        <source>Holds this quarter beside another one, or its finalised summary beside what it would say now.</source>
        <translation>把本季度与另一季度对照，或把定稿与现在的内容对照。</translation>
    </message>
</context>
<context>
    <name>xf::Tables</name>
    <message>
        <source>A quotation mark that is opened in row %1 is never closed, so the table cannot be read. Nothing was taken in.</source>
        <translation>第 %1 行有一个引号没有配对，表格无法读取。没有导入任何内容，请改正后重试。</translation>
    </message>
    <message>
        <source>This table is too large for a list: at most %1 columns and %2 rows are read. Nothing was taken in; please delete what does not belong to it.</source>
        <translation>这个表格太大，最多能读取 %1 列、%2 行。没有导入任何内容，请删去无关的行和列后重试。</translation>
    </message>
    <message>
        <source>This file is larger than any list (%1 MB at most). Nothing was taken in; please choose another file.</source>
        <translation>这个文件太大（最多 %1 MB）。没有导入任何内容，请另选文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was taken in; please choose another file.</source>
        <translation>“%1”无法读取。没有导入任何内容，请另选文件。</translation>
    </message>
    <message>
        <source>This is a workbook of the old format (xls, et) or one with a password. Nothing was taken in; please open it in WPS or Excel and save it as a workbook (xlsx) without a password.</source>
        <translation>这是旧格式的工作簿（xls、et），或者设有密码。没有导入任何内容，请用 WPS 或 Excel 打开，另存为不带密码的 xlsx 工作簿。</translation>
    </message>
    <message>
        <source>There is nothing in “%1” to be taken in.</source>
        <translation>“%1”里没有可以导入的内容。</translation>
    </message>
    <message>
        <source>The text of this file is damaged: it says that it is %1, but not all of it is. Nothing was taken in; please save it anew as CSV UTF-8 or as a workbook (xlsx).</source>
        <translation>这个文件的文字已损坏：它标明为 %1 编码，但有些字符不是。没有导入任何内容，请重新另存为“CSV UTF-8”或 xlsx 工作簿。</translation>
    </message>
    <message>
        <source>The text of this file is neither UTF-8 nor GB18030, so its characters cannot be told. Nothing was taken in; please save it anew as CSV UTF-8 or as a workbook (xlsx).</source>
        <translation>这个文件的编码既不是 UTF-8，也不是 GB18030，文字无法辨认。没有导入任何内容，请重新另存为“CSV UTF-8”或 xlsx 工作簿。</translation>
    </message>
    <message>
        <source>This file holds no worksheet. Nothing was taken in; please save the list as a workbook (xlsx) or as CSV.</source>
        <translation>这个文件里没有工作表。没有导入任何内容，请把名单另存为 xlsx 工作簿或 CSV。</translation>
    </message>
    <message>
        <source>This workbook is damaged and cannot be read. Nothing was taken in; please open it in WPS or Excel and save it anew.</source>
        <translation>这个工作簿已损坏，无法读取。没有导入任何内容，请用 WPS 或 Excel 打开后重新保存。</translation>
    </message>
    <message>
        <source>This workbook is not built as spreadsheet programs build them: it would take up far too much room, or reach outside itself. It was not read; please do not open it either until you know where it comes from.</source>
        <translation>这个工作簿的构造不正常：展开后会占用过多空间，或者指向文件之外。程序没有读取它；在弄清来源之前，请您也不要打开。</translation>
    </message>
    <message>
        <source>This workbook holds far more texts than any list. It was not read.</source>
        <translation>这个工作簿里的文字远远超出名单所需，程序没有读取它。</translation>
    </message>
    <message>
        <source>This is an OpenDocument file (ods). Nothing was taken in; please save it as a workbook (xlsx) or as CSV.</source>
        <translation>这是 OpenDocument 文件（ods）。没有导入任何内容，请另存为 xlsx 工作簿或 CSV。</translation>
    </message>
    <message>
        <source>This workbook holds instructions that no spreadsheet needs (a document type or elements without end). It was not read; please do not open it until you know where it comes from.</source>
        <translation>这个工作簿里有表格用不到的指令（文档类型声明或无限嵌套）。程序没有读取它；在弄清来源之前，请您也不要打开。</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Choose the rows in WPS, Excel or LibreOffice, with their head, copy them, and paste them here.</source>
        <translation>剪贴板里没有表格。请在 WPS、Excel 或 LibreOffice 中连同表头选中并复制，再到这里粘贴。</translation>
    </message>
    <message>
        <source>This page is nested too deeply to be a list. Nothing was taken in; please copy the rows alone.</source>
        <translation>所复制的网页层层嵌套，不是名单。未导入任何内容，请只复制表格中的各行。</translation>
    </message>
</context>
<context>
    <name>xf::TimelineView</name>
    <message>
        <source>Milestones on a timeline</source>
        <translation>节点时间轴</translation>
    </message>
    <message>
        <source>%1: reached on %2 (planned %3)</source>
        <translation>%1：%2完成（计划%3）</translation>
    </message>
    <message>
        <source>%1: planned for %2, late</source>
        <translation>%1：计划%2，逾期</translation>
    </message>
    <message>
        <source>%1: planned for %2</source>
        <translation>%1：计划%2</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year and month</comment>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>month</comment>
        <translation>%1月</translation>
    </message>
</context>
<context>
    <name>xf::TrailModel</name>
    <message>
        <source>suggestion adopted</source>
        <translation>建议转化</translation>
    </message>
    <message>
        <source>came into force</source>
        <translation>施行</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>被新版替代</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>废止</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Suggestion or version</source>
        <translation>建议或制度名称</translation>
    </message>
    <message>
        <source>From or number</source>
        <translation>出处或文号</translation>
    </message>
</context>
<context>
    <name>xf::TrailPanel</name>
    <message>
        <source>Nothing dated yet: a version is listed with its effective date, a suggestion when a research report names this regulation as what became of it.</source>
        <translation>尚无带日期的内容：填写施行日期后列出各版本；调研报告的建议关联本制度后，在此列出来源。</translation>
    </message>
    <message>
        <source>Go to record</source>
        <translation>转到记录</translation>
    </message>
    <message>
        <source>Origin and versions</source>
        <translation>来源与沿革</translation>
    </message>
</context>
<context>
    <name>xf::Transfer</name>
    <message>
        <source>Record %1 of “%2” in “%3” does not fit: %4</source>
        <translation>“%3”中“%2”的第 %1 号记录有误：%4</translation>
    </message>
    <message>
        <source>“%1” names “%2”, which this program does not know.</source>
        <translation>“%1”中有本程序不认识的“%2”。</translation>
    </message>
    <message>
        <source>A newer version of Xianfeng wrote this export (version %1, this program reads up to %2). Install the newer program to read it.</source>
        <translation>这份导出资料由更新版本的先锋台账写成（版本 %1，本程序最高能读 %2）。请安装新版程序后再导入。</translation>
    </message>
    <message>
        <source>“%1” is no number of a record.</source>
        <translation>“%1”不是记录编号。</translation>
    </message>
    <message>
        <source>%1 No branch file was made.</source>
        <translation>%1没有生成支部文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off near byte %2. Use another copy of the export, or export the branch again.</source>
        <translation>“%1”在第 %2 字节附近损坏或不完整。请换用另一份导出资料，或重新导出。</translation>
    </message>
    <message>
        <source>“%1” was not exported by Xianfeng. Choose the folder of an export.</source>
        <translation>“%1”不是先锋台账导出的。请选择导出资料的文件夹。</translation>
    </message>
    <message>
        <source>“%1” holds no records of “%2”: it is not complete. Use another copy of the export.</source>
        <translation>“%1”中没有“%2”一类，资料不完整。请换用另一份导出资料。</translation>
    </message>
    <message>
        <source>it has “%1”, which is not known or given twice.</source>
        <translation>其中的“%1”不认识或重复。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>its number is used twice.</source>
        <translation>编号重复。</translation>
    </message>
    <message>
        <source>“%1” does not hold exactly one branch. Use another copy of the export.</source>
        <translation>“%1”中不是恰好一个支部。请换用另一份导出资料。</translation>
    </message>
    <message>
        <source>“%1” leads to %2, which is no record of the right kind.</source>
        <translation>“%1”指向的 %2 不是应有类别的记录。</translation>
    </message>
    <message>
        <source>There is no “%1” in this folder, or it may not be read. Choose a folder that Xianfeng has exported.</source>
        <translation>这个文件夹里没有“%1”，或没有读取权限。请选择先锋台账导出的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is far larger than the records of a branch can be.</source>
        <translation>“%1”过大，远超一个支部的记录所能达到的大小。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that records name are not in the list of files. Use another copy of the export.</source>
        <translation>
            <numerusform>文件清单中缺少记录所用的 %n 个文件。请换用另一份导出资料。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of files names a file that belongs to no record (“%1”). Use another copy of the export.</source>
        <translation>文件清单中的“%1”不属于任何记录。请换用另一份导出资料。</translation>
    </message>
    <message>
        <source>The file “%1” is missing from the folder. Use another copy of the export.</source>
        <translation>文件夹中缺少文件“%1”。请换用另一份导出资料。</translation>
    </message>
    <message>
        <source>The file “%1” is not the one that was exported: its checksum differs. Use another copy of the export.</source>
        <translation>文件“%1”与导出时不同，校验值不符。请换用另一份导出资料。</translation>
    </message>
    <message>
        <source>“%1” is there already. It was left as it is; choose a new name for the branch file.</source>
        <translation>“%1”已经存在，没有改动。请为支部文件另取一个名称。</translation>
    </message>
    <message>
        <source>The list of files “%1” is missing, damaged or not Xianfeng&apos;s. Use another copy of the export.</source>
        <translation>文件清单“%1”缺失、损坏或不是先锋台账的。请换用另一份导出资料。</translation>
    </message>
    <message>
        <source>The list of files names a place outside its folder (“%1”). Do not use this export; ask where it came from.</source>
        <translation>文件清单指向文件夹以外的位置（“%1”）。请勿使用这份资料，并查明来源。</translation>
    </message>
    <message>
        <source>“%1” is there already and not empty. It was left as it is; choose a new name for the folder.</source>
        <translation>“%1”已经存在且不是空文件夹，没有改动。请为文件夹另取一个名称。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written and your records are as they were.</source>
        <translation>已取消。没有写出任何文件，记录保持原样。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Exported into “%1”: %2 records, %3 files.</source>
        <translation>已导出到“%1”：%2 条记录，%3 个文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are missing or damaged in the branch and were left out; restore them from a backup.</source>
        <translation>
            <numerusform>有 %n 个文件在支部中缺失或损坏，未能导出；请从备份中找回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to put the folder with everything</source>
        <translation>全部资料放在哪个文件夹里</translation>
    </message>
    <message>
        <source>%1, everything, %2</source>
        <translation>%1全部资料 %2</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>正在导出全部资料</translation>
    </message>
    <message>
        <source>Where to put the folder of the pack</source>
        <translation>资料包放在哪个文件夹里</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入“%1”</translation>
    </message>
    <message>
        <source>Written: “%1”</source>
        <translation>已写入“%1”</translation>
    </message>
    <message>
        <source>%1, hand-over pack %2</source>
        <translation>%1移交包 %2</translation>
    </message>
    <message>
        <source>%1, inspection pack %2</source>
        <translation>%1迎检资料包 %2</translation>
    </message>
    <message>
        <source>What only the newer version knows is not in the export; keep the branch file.</source>
        <translation>较新版本才有的内容不在导出之中，请保留支部文件。</translation>
    </message>
</context>
<context>
    <name>xf::UnlockPanel</name>
    <message>
        <source>Unlock</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>备份的口令</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>“%1” is a backup with a password.</source>
        <translation>“%1”是一份加了口令的备份，请输入口令。</translation>
    </message>
    <message>
        <source>The password is being tried…</source>
        <translation>正在核对口令……</translation>
    </message>
    <message>
        <source>Unlocking: %1 %</source>
        <translation>正在打开备份：%1 %</translation>
    </message>
</context>
<context>
    <name>xf::VaguenessNote</name>
    <message>
        <source>no figure to measure it by</source>
        <translation>没有可衡量的数量</translation>
    </message>
    <message>
        <source>no day by which it is to be kept</source>
        <translation>没有完成时限</translation>
    </message>
    <message>
        <source>worded like last year&apos;s</source>
        <translation>与去年的承诺文字雷同</translation>
    </message>
    <message>
        <source>May be vague: %1.</source>
        <translation>承诺可能不够具体：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>xf::Values</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type 0303, 3-3 or 2026-03-03.</source>
        <translation>“%1”不是日期，请输入 0303、3-3 或 2026-03-03。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2026-03-05.</source>
        <translation>“%1”不是日期，请写成 2026-03-05 的形式。</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices of “%2”.</source>
        <translation>“%1”不是“%2”的可选项。</translation>
    </message>
    <message>
        <source>“%1” is not a quarter. Write it like 2026Q3.</source>
        <translation>“%1”不是季度，请写成 2026Q3 的形式。</translation>
    </message>
    <message>
        <source>“%1” cannot take this value.</source>
        <translation>“%1”不能填这个值。</translation>
    </message>
    <message>
        <source>“%1” is computed and cannot be set.</source>
        <translation>“%1”由程序计算，不能填写。</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>“%1”为必填项。</translation>
    </message>
    <message>
        <source>“%1” cannot be below zero.</source>
        <translation>“%1”不能小于零。</translation>
    </message>
</context>
<context>
    <name>xf::VetPledge</name>
    <message>
        <source>The chain of steps has none that hands a pledge in. Mark one under “Step name”.</source>
        <translation>步骤链中没有“报审”的步骤。请在“步骤名称”中为一个步骤勾选“报审”。</translation>
    </message>
</context>
<context>
    <name>xf::VettingPanel</name>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Handed in again</source>
        <translation>登记重报</translation>
    </message>
    <message>
        <source>The returned pledge came again on this date.</source>
        <translation>退回的承诺在这一天修改后重新报来。</translation>
    </message>
    <message>
        <source>Not reviewed yet. Tick the points it meets, then pass it or return it.</source>
        <translation>尚未审诺。勾选符合的要点，再通过或退回。</translation>
    </message>
    <message>
        <source>Returned; waiting to be handed in again. Round %1 follows then.</source>
        <translation>已退回，等待重报；重报后进行第%1轮审诺。</translation>
    </message>
    <message>
        <source>Handed in again; round %1 is to be judged.</source>
        <translation>已重报，待第%1轮审诺。</translation>
    </message>
    <message>
        <source>Passed. A changed pledge can be judged again.</source>
        <translation>已通过。承诺有变动时可以再审。</translation>
    </message>
</context>
<context>
    <name>xf::VisitPanel</name>
    <message>
        <source>Visits, newest first</source>
        <translation>走访日记（由近及远）</translation>
    </message>
    <message numerus="yes">
        <source>A visit was due by %1, %n day(s) ago.</source>
        <translation>
            <numerusform>应于%1前走访，已超期%n天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next visit by %1, in %n day(s).</source>
        <translation>
            <numerusform>下次走访不迟于%1，还有%n天。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>资金%1元</translation>
    </message>
    <message>
        <source>No visit is written down yet. Begin with the new row below.</source>
        <translation>还没有走访记录，请在下方新行登记。</translation>
    </message>
</context>
<context>
    <name>xf::WelcomePage</name>
    <message>
        <source>Begin with your branch</source>
        <translation>从您的支部开始</translation>
    </message>
    <message>
        <source>Xianfeng keeps the branch&apos;s eight activities, five goods and five leads, and prints the quarterly summary. Everything stays in one file on this computer.</source>
        <translation>先锋台账记录支部的“八个一”活动、“五个好”和“五带头”，并打印季度小结。全部内容保存在本机的一个文件里。</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>党支部(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Create the branch file…</source>
        <translation>新建支部文件…</translation>
    </message>
    <message>
        <source>Open the sample branch</source>
        <translation>打开示例支部</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Please give the branch&apos;s name.</source>
        <translation>请填写党支部名称。</translation>
    </message>
    <message>
        <source>Please give the unit&apos;s name.</source>
        <translation>请填写单位名称。</translation>
    </message>
</context>
<context>
    <name>xf::WorkProgress</name>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
</context>
<context>
    <name>xf::Workbench</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>There is nothing left to redo.</source>
        <translation>没有可以重做的操作了。</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>没有可以撤销的操作了。</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>本页没有列表。</translation>
    </message>
    <message>
        <source>The backup was made.</source>
        <translation>备份已完成。</translation>
    </message>
</context>
<context>
    <name>xf::XlsxWriter</name>
    <message>
        <source>The spreadsheet could not be written. Your records are safe; please free some space or choose another folder.</source>
        <translation>电子表格未能写入。记录不受影响，请腾出磁盘空间或换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>xf::YearChange</name>
    <message>
        <source>The new year must come after %1, the working year. Nothing was changed.</source>
        <translation>新年度须晚于现工作年度%1年，未作改动。</translation>
    </message>
</context>
<context>
    <name>xf::YearChangeDialog</name>
    <message>
        <source>Begin a new year</source>
        <translation>开始新年度</translation>
    </message>
    <message>
        <source>Last year&apos;s records as drafts</source>
        <translation>以上年记录为底稿</translation>
    </message>
    <message>
        <source>Last year&apos;s records as &amp;drafts, dates moved by one year:</source>
        <translation>以上年记录为底稿，日期顺延一年(&amp;D)：</translation>
    </message>
    <message>
        <source>Begin the year</source>
        <translation>开始新年度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2项）</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) go on; they need no new entry.</source>
        <translation>
            <numerusform>党员%n名照常在册，无需重新登记。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open, and going on: %1.</source>
        <translation>尚未办结、继续办理：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Regulations in force, the reading room and the branch&apos;s settings hold on. The year %1 stays readable; what is concluded in it is no longer edited.</source>
        <translation>现行制度、机关读书室和本支部设定继续有效。%1年度的内容可随时查阅，其中已办结的不再改动。</translation>
    </message>
    <message numerus="yes">
        <source>Aid plans of %n household(s) as drafts of the new year&apos;s</source>
        <translation>
            <numerusform>%n户的帮扶计划转为新年度计划的底稿</numerusform>
        </translation>
    </message>
    <message>
        <source>The year %1 has begun. Undo takes that back.</source>
        <translation>%1年度已经开始，可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>The year %1 has begun; %n draft(s) were added. Undo takes that back.</source>
        <translation>
            <numerusform>%1年度已经开始，转入底稿%n项，可以撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xf::YearLock</name>
    <message>
        <source>The year %1 is concluded, so it is read only; nothing was changed. To correct it choose Edit – Correct earlier years.</source>
        <translation>%1年度已结转，只供查阅，未作改动。确需更正的，请先在“编辑”菜单中选“更正往年记录”。</translation>
    </message>
</context>
<context>
    <name>xf::ZipArchive</name>
    <message>
        <source>The file could not be written. Your records are safe; please try again or choose another folder.</source>
        <translation>文件未能写出。记录安然无恙，请重试，或另选一个文件夹。</translation>
    </message>
</context>
</TS>
