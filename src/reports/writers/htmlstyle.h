// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace xf {

/// The look of a paper as a web page: the figures of pagestyle.h once more, as style rules.
inline constexpr const char* htmlStyle = R"(
@page { size: A4 portrait; margin: 37mm 26mm 35mm 28mm;
  @bottom-center { content: "— " counter(page) " —"; font: 14pt SimSun, 宋体, "Noto Serif CJK SC", serif } }
@page wide { size: A4 landscape; margin: 28mm 37mm 26mm 35mm }
body { margin: 0; padding: 1em; color: #000; background: #fff;
  font: 16pt/28.99pt FangSong_GB2312, FangSong, 仿宋, STFangsong, "Noto Serif CJK SC", serif }
section, .mark { max-width: 156mm; margin: 0 auto }
section.wide { max-width: 225mm; page: wide; break-before: page }
section.tall { break-before: page }
h1 { font: 22pt/34pt "方正小标宋简体", FZXiaoBiaoSong-B05S, STZhongsong, "Noto Serif CJK SC", serif;
  font-weight: bold; text-align: center; white-space: pre-line; margin: 0 0 1.3em }
h2, h3, h4 { font-size: 16pt; font-weight: normal; margin: 0; text-indent: 2em; break-after: avoid }
h2, .label, caption, th { font-family: SimHei, 黑体, "Noto Sans CJK SC", sans-serif; font-weight: normal }
h3 { font-family: KaiTi_GB2312, KaiTi, 楷体, STKaiti, "AR PL UKai CN", serif }
p { margin: 0; text-align: justify; overflow-wrap: anywhere } p:empty { height: 28.99pt }
p.body { text-indent: 2em } p.note { font-size: 10.5pt; line-height: 17pt }
.cover { break-after: page; text-align: center; padding: 6em 0 2em } .cover h1 { font-size: 36pt; line-height: 54pt }
.cover .unit { margin-top: 12em } .contents { break-after: page } .contents h1 { font-size: 22pt }
.contents ol { list-style: none; padding: 0; margin: 0 } .contents a { color: inherit; text-decoration: none }
.level1 { padding-left: 1em } .level2 { padding-left: 2em } .level3 { padding-left: 3em }
.columns { column-count: 2; column-gap: 8mm } figure { margin: 0.5em 0; text-align: center; break-inside: avoid }
figure img { max-width: 100%; object-fit: contain } figcaption { font-size: 12pt }
figure p.centre { text-align: center }
.label { break-before: page; margin-bottom: 1em } .break { break-after: page }
.mark { font: 10.5pt SimHei, 黑体, "Noto Sans CJK SC", sans-serif; text-align: right }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font: 10.5pt/15pt SimSun, 宋体,
  "Noto Serif CJK SC", serif; margin: 0.5em 0 } caption { font-size: 12pt; padding: 0.4em }
th, td { font-size: 10.5pt; line-height: 15pt; border: 0.5pt solid #000; padding: 2pt 4pt; overflow-wrap: anywhere; white-space: pre-line }
thead { display: table-header-group } tr { break-inside: avoid }
.left { text-align: left } .centre { text-align: center } .right { text-align: right }
.signature { margin: 1.8em 2em 0 0; break-inside: avoid; display: flex; flex-direction: column; align-items: flex-end }
.signature.seal { margin-right: 4em } .signature.seal div { align-self: flex-end }
table.short { break-inside: avoid } p.kept { break-after: avoid }
@media print { body { padding: 0 } section, section.wide, .mark { max-width: none } }
)";

/// Free fonts before the others, where asked for.
inline constexpr const char* openFontStyle = R"(
body, table { font-family: "Noto Serif CJK SC", "Source Han Serif SC", serif }
h1 { font-family: "Noto Serif CJK SC", "Source Han Serif SC", serif }
h2, .label, caption, th, .mark { font-family: "Noto Sans CJK SC", "Source Han Sans SC", sans-serif }
h3 { font-family: "AR PL UKai CN", "LXGW WenKai", serif }
)";

} // namespace xf
