# SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
# SPDX-License-Identifier: GPL-3.0-or-later
include_guard(GLOBAL)

# mci_write_metainfo(<file> [<address>])
# writes the AppStream component to <file>. With an https address of the folder packaging/linux/screenshots, as whoever
# publishes the package serves it, it shows the pictures: AppStream takes addresses alone.
function(mci_write_metainfo file)
  set(MCI_SCREENSHOTS "")
  if(ARGN)
    set(pictures
      "top-creatives"
      "The best creatives of an ad account, and how sure each figure is"
      "Os melhores criativos de uma conta de anúncios, e quão seguro é cada número"
      "Los mejores creativos de una cuenta publicitaria, y qué tan seguro es cada número"
      "side-panel"
      "Why a creative stands where it stands, and its KPI by day"
      "Por que um criativo está onde está, e seu KPI por dia"
      "Por qué un creativo está donde está, y su KPI por día"
      "dashboard"
      "The account at a glance, and what changed most"
      "A conta num relance, e o que mais mudou"
      "La cuenta de un vistazo, y lo que más cambió")
    set(type " type=\"default\"")
    string(APPEND MCI_SCREENSHOTS "  <screenshots>\n")
    while(pictures)
      list(POP_FRONT pictures name english portuguese spanish)
      string(APPEND MCI_SCREENSHOTS
        "    <screenshot${type}>\n      <caption>${english}</caption>\n"
        "      <caption xml:lang=\"pt-BR\">${portuguese}</caption>\n"
        "      <caption xml:lang=\"es\">${spanish}</caption>\n"
        "      <image type=\"source\" width=\"1440\" height=\"900\">${ARGV1}/${name}.png</image>\n    </screenshot>\n")
      set(type "")
    endwhile()
    string(APPEND MCI_SCREENSHOTS "  </screenshots>\n")
  endif()
  configure_file("${CMAKE_SOURCE_DIR}/packaging/linux/meta-creative-intelligence.metainfo.xml.in" "${file}" @ONLY)
endfunction()
