# SPDX-License-Identifier: GPL-3.0-or-later
# Most of the time of a compile goes into reading the headers of Qt and of the standard library: each group of targets
# reads them once. Only installed headers stand here, never ours. scripts/tidy builds without them, so that every file
# still has to name what it uses.
set(XF_QT_DEFINITIONS QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING)

set(XF_CORE_HEADERS
  <QByteArray> <QCoreApplication> <QDate> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument>
  <QJsonObject> <QList> <QLocale> <QMap> <QRegularExpression> <QSet> <QString> <QStringList> <QVariant>
  <algorithm> <array> <functional> <map> <memory> <optional> <set> <string> <tuple> <vector>)
set(XF_WIDGETS_HEADERS
  <QAbstractTableModel> <QApplication> <QComboBox> <QDialog> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit> <QListWidget>
  <QPainter> <QPlainTextEdit> <QPushButton> <QTableView> <QTimer> <QVBoxLayout> <QWidget>)
set(XF_TEST_HEADERS <QSignalSpy> <QTemporaryDir> <QTest>)

# xf_precompile(GROUP LINK libraries… HEADERS headers… [OPTIONS compiler options…]); a target of the group says
# target_precompile_headers(target REUSE_FROM xf_precompiled_GROUP).
function(xf_precompile group)
  cmake_parse_arguments(arg "" "" "LINK;HEADERS;OPTIONS" ${ARGN})
  set(source ${CMAKE_BINARY_DIR}/precompiled/${group}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "")
  add_library(xf_precompiled_${group} OBJECT ${source})
  set_target_properties(xf_precompiled_${group} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
  target_link_libraries(xf_precompiled_${group} PRIVATE ${arg_LINK} xf_warnings) # flags, too, have to be the same
  target_compile_definitions(xf_precompiled_${group} PRIVATE ${XF_QT_DEFINITIONS})
  target_compile_options(xf_precompiled_${group} PRIVATE ${arg_OPTIONS})
  target_precompile_headers(xf_precompiled_${group} PRIVATE ${arg_HEADERS})
endfunction()
