"""``kinscape bench gimi``: its options, and the page it prints: GIMI's Table 1 in shape."""

from __future__ import annotations

from typing import Any

from .cli_parser import a_path, add_verb, given
from .cli_tables import table
from .jobs import JobResult
from .jobs.bench_gimi import BenchGimiJob

_TITLES = {
    "within": "within one city: 80 % tuned on and searched, 20 % ask (the paper's split)",
    "across": "across: tuned in one city, every tile of the other asks all others there",
}
_METHODS = {"base": "Base", "softmax": "Softmax", "triplet": "Triplet", "wide": "Triplet, wide", "dpt": "DPT"}


def _name_list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def add_bench_gimi(kinds: Any) -> None:
    p = add_verb(
        kinds,
        "gimi",
        "location-aware training on two generated cities: Table 1 of GIMI in shape",
        lambda args: BenchGimiJob(
            **given(args, "encoders", "methods", "px", "epochs", "vit_epochs", "queries", "measure", "seed", "work"),
            is_quick=args.quick,
        ),
        "bench gimi",
    )
    p.add_argument("--encoders", metavar="NAME,...", type=_name_list, help="of resnet18, vit_b_16, tkanet")
    p.add_argument("--methods", metavar="NAME,...", type=_name_list,
                   help="of base, softmax, triplet, wide (triplet with DPT's mean margin), dpt")
    p.add_argument("--px", metavar="P", type=int, help="side of the networks' input (default 64)")
    p.add_argument("--epochs", metavar="N", type=int, help="of the convolutional networks (default 20)")
    p.add_argument("--vit-epochs", metavar="N", type=int, help="of the vision transformer (default 2)")
    p.add_argument("--queries", metavar="Q", type=int, help="drawn with replacement (default 500)")
    p.add_argument("--measure", choices=("spherical", "ellipsoidal", "geodesic"),
                   help="distance on the ground (default ellipsoidal)")
    p.add_argument("--seed", metavar="N", type=int)
    p.add_argument("--work", metavar="DIR", type=a_path, help="keep finished cells here, and go on from them")
    p.add_argument("--quick", action="store_true", help="TKANet alone, small cities, 3 epochs: to see that it runs")


def gimi_page(result: JobResult) -> list[str]:
    """What ``kinscape bench gimi`` prints."""
    s = result.summary
    parts = [s["stand_in"]]
    for protocol, rows in s["table"].items():
        lines = [[row["encoder"], _METHODS[row["method"]], row["pretrained"], *_figures(row)] for row in rows.values()]
        head = ["encoder", "method", "pre-trained", "top 5 % (%)", "95 %", "NDCG at 5 %", "global", "top 10 % (%)",
                "95 %", "NDCG at 10 %", "global"]
        parts.append(f"{_TITLES[protocol]}\n{table(lines, head)}")
        gains = [[encoder, pair, f"{100 * g['mean']:+.2f}", _interval(g["ci95"], "+.2f")]
                 for encoder, of_pair in s["gains"][protocol].items() for pair, g in of_pair.items()]
        if gains:
            parts.append(table(gains, ["encoder", "difference in top 5 %", "points", "95 %"]))
    quick = "; a quick run, for no comparison" if s["is_quick"] else ""
    parts.append(f"{s['queries']:,} queries drawn with replacement, mean ± standard deviation; {s['px']} pixels, seed "
                 f"{s['seed']}, {s['measure']} distance, margin {s['margin']:g}; {s['seconds']:,.0f} s{quick}")
    return parts


def _figures(row: dict[str, Any]) -> list[str]:
    out = []
    for share in (5, 10):
        out += [f"{100 * row[f'top{share}']:.2f} ± {100 * row[f'top{share}_sd']:.2f}",
                _interval(row[f"top{share}_ci95"], ".1f"),
                f"{row[f'ndcg_list{share}']:.3f} ± {row[f'ndcg_list{share}_sd']:.3f}",
                f"{row[f'ndcg_global{share}']:.3f}"]
    return out


def _interval(ends: list[float], form: str) -> str:
    return " .. ".join(format(100 * end, form) for end in ends)
