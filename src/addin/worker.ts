import { functionFamilies } from "../calc/families.generated";
import { stagesOf } from "../functions/cell-function";
import type { Stages } from "../functions/stages";
import { replyTo, type Job, type Said } from "../functions/worker-messages";
import { ready } from "../functions/worker-thread";

/** The thread on which heavy calls are computed. It knows the functions and nothing of Office or of the pane. */
async function stagesOfFunction(id: string): Promise<Stages> {
  const family = functionFamilies.find(({ ids }) => ids.includes(id));
  const spec = (await family?.load())?.find((member) => member.id === id);
  if (!spec) throw new Error(`No family has the function ${id}.`);
  return stagesOf(spec);
}

const say = (said: typeof ready | Said): void => self.postMessage(said);

self.onmessage = ({ data }: MessageEvent<Job>) => {
  void replyTo(data, stagesOfFunction, say).then(say);
};
say(ready);
