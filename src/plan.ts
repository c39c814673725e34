/** Entry of plan/action.yml: reads the inputs, plans, shows. */

import { getInput } from "@actions/core";
import { PLAN_INPUTS } from "./fleet/inputs.ts";
import { planCommand } from "./fleet/plan-command.ts";
import { runFleetAction } from "./host/fleet-action.ts";
import { runEntry } from "./host/run-entry.ts";
import { refuseMisspelt } from "./misspelt-inputs.ts";

runEntry(() =>
  runFleetAction(async (host) => {
    refuseMisspelt(process.env, PLAN_INPUTS);
    return planCommand(Object.fromEntries(PLAN_INPUTS.map(({ name }) => [name, getInput(name)])), host);
  }),
);
