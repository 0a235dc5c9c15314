import { describeDesk } from './desk-behaviour.js';
import { dataDirectory, launch } from './isnad-process.js';

describeDesk(async () => {
  const data = dataDirectory();
  const isnad = await launch(data.path, ['--no-seeds']).ready;
  return {
    address: isnad.address,
    stop: async () => {
      await isnad.stop();
      data.remove();
    },
  };
});
