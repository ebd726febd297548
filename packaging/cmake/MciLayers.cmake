# SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The declared arrows between our libraries. mci_add_library() refuses any edge that is not listed here,
# and any edge that does not point to a strictly lower layer. tests/arch checks the #include lines against the same table.

set(MCI_LAYER_base 0)
set(MCI_LAYER_domain 1)
set(MCI_LAYER_settings 1)
set(MCI_LAYER_imaging 2)
set(MCI_LAYER_secrets 2)
set(MCI_LAYER_store 2)
set(MCI_LAYER_net 2)
set(MCI_LAYER_text 2)
set(MCI_LAYER_oauth 3)
set(MCI_LAYER_meta 3)
set(MCI_LAYER_jobs 3)
set(MCI_LAYER_services 4)
set(MCI_LAYER_sandbox 6)
set(MCI_LAYER_api 6)
set(MCI_LAYER_app 7)

set(MCI_EDGES_base "")
set(MCI_EDGES_domain base)
set(MCI_EDGES_settings base)
set(MCI_EDGES_imaging base domain)
set(MCI_EDGES_secrets base)
set(MCI_EDGES_store base domain)
set(MCI_EDGES_net base)
set(MCI_EDGES_text base domain)
set(MCI_EDGES_oauth base net secrets)
set(MCI_EDGES_meta base domain net)
set(MCI_EDGES_jobs base domain store)
set(MCI_EDGES_services base domain settings imaging secrets store net text oauth meta jobs)
set(MCI_EDGES_sandbox base domain net)
set(MCI_EDGES_api base domain settings text services)
set(MCI_EDGES_app base domain settings imaging secrets store net text oauth meta jobs services sandbox api)
