import type { StartupTexts } from "../startup-texts";

export const startup: StartupTexts = {
  outside:
    "このページは Excel のアドイン Stay の内部ページで、単独では動作しません。Excel を開き、そこで Stay を追加してください。",
  failed:
    "Stay の作業ウィンドウを読み込めませんでした。ネットワークに接続できない可能性があります。セルの関数は引き続き使えます。接続を確認して、もう一度お試しください。",
  again: "再試行",
};
