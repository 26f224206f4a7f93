"""Evaluates the queries of `no_success_within` with Prometheus itself, over tables of series.

python3 promql.py PATH-OF-CALCO   (promtool must be in the PATH: Debian's package `prometheus`)
"""

import json
import pathlib
import subprocess
import sys
import tempfile

METRIC = "run_googleapis_com:job_completed_execution_count"
FEATURE = """
name: {name}
image: feature
schedule: "0 3 * * *"
timezone: Etc/UTC
alerts: [{{no_success_within: {within}}}]
"""
FILES = {
    "project.yaml": "stack: proof\nnotifications: [{email: a@example.com}]\n",
    "environments/local.yaml": "project_id: proof-local\nproject_number: \"123456789012\"\nregion: europe-west1\n"
                               "quotas: {service_accounts: 1000}\n",
    "images.json": json.dumps({"feature": "europe-west1-docker.pkg.dev/proof-local/w/feature@sha256:" + "0" * 64}),
}


def queries(calco, features):
    """By the names of their jobs, the queries of a plan of `features`: a name and a deadline each."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in FILES.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        (root / "features").mkdir()
        for name, within in features:
            (root / f"features/{name}.yaml").write_text(FEATURE.format(name=name, within=within))
        subprocess.run([calco, "compile", "--config", root, "--env", "local", "--out", root / "plan.json"], check=True)
        plan = json.loads((root / "plan.json").read_text())
    found = {}
    for resource in plan["resources"]:
        if resource["kind"] == "alert_policy":
            condition = resource["body"]["conditions"][0]["conditionPrometheusQueryLanguage"]
            jobs = [name[len("run_job."):] for name in resource["dependsOn"] if name.startswith("run_job.")]
            found[tuple(jobs)] = condition["query"].replace("$${", "${")
    return found


def series(job, values, result="succeeded", project="proof-local"):
    labels = {"monitored_resource": "cloud_run_job", "project_id": project, "location": "europe-west1",
              "job_name": job, "result": result}
    text = ",".join(f'{key}="{value}"' for key, value in labels.items())
    return {"series": f"{METRIC}{{{text}}}", "values": values}


# A point every ten minutes; a job's metric has one only when a run ends. 144 of them are a day.
DAILY = "_x18 1 _x143 1 _x143 1 _x143 1 _x143 1"
STOPPED = "_x18 1 _x600"
ZEROS = "_x18 1 0x600"
TABLE = [
    series("daily", DAILY), series("stopped", STOPPED), series("failing", DAILY, result="failed"),
    # Another environment's job of the same name in the same metrics scope.
    series("never", DAILY, project="proof-master"), series("zeros", ZEROS),
    # It succeeded, and fails since.
    series("turned", STOPPED), series("turned", "_x163 1 _x143 1 _x143 1", result="failed"),
]
JOBS = ["daily", "stopped", "failing", "never", "zeros", "turned"]
# What must fire: at 20 hours only those that never succeeded, three days later all but the daily one.
EXPECTED = {"20h": {"failing", "never"}, "75h": {"stopped", "failing", "never", "zeros", "turned"}}


def firing(query, alone):
    """A test of the rule: the samples of `query` at each time."""
    tests = []
    for time, stale in EXPECTED.items():
        names = sorted(stale & {alone} if alone else stale)
        tests.append({"expr": query, "eval_time": time,
                      "exp_samples": [{"labels": f'{{job_name="{name}"}}', "value": 1} for name in names]})
    return tests


def main():
    calco = pathlib.Path(sys.argv[1]).resolve()
    tests = []
    together = queries(calco, [(name, "26h") for name in JOBS])
    assert list(map(sorted, together)) == [sorted(JOBS)], list(together)
    tests += firing(next(iter(together.values())), None)
    # Each job for itself has a deadline of its own, so that no policy is shared.
    own = queries(calco, [(name, f"{26 * 60 + index}m") for index, name in enumerate(JOBS)])
    assert sorted(own) == sorted((name,) for name in JOBS), list(own)
    for (name,), query in own.items():
        tests += firing(query, name)
    many = queries(calco, [(f"job-{number}", "26h") for number in range(100)])
    assert sum(len(jobs) for jobs in many) == 100 and all(len(jobs) <= 16 for jobs in many), list(many)
    for jobs, query in many.items():
        samples = [{"labels": f'{{job_name="{name}"}}', "value": 1} for name in sorted(jobs)]
        tests.append({"expr": query, "eval_time": "75h", "exp_samples": samples})
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "tests.yml")
        # promtool reads YAML, and JSON is YAML.
        group = {"interval": "10m", "input_series": TABLE, "promql_expr_test": tests}
        file.write_text(json.dumps({"rule_files": [], "evaluation_interval": "10m", "tests": [group]}))
        result = subprocess.run(["promtool", "test", "rules", file], capture_output=True, text=True)
    sys.stderr.write(result.stdout + result.stderr if result.returncode else "")
    print(f"{len(tests)} evaluations of {1 + len(own) + len(many)} queries: "
          + ("as expected" if result.returncode == 0 else "NOT as expected"))
    return result.returncode


if __name__ == "__main__":
    sys.exit(main())
