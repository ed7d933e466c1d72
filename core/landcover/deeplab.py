"""DeepLabV3 (Chen et al. 2017) to compare ESFormer with: torchvision's head (atrous spatial pyramid pooling) on Stage 5
of the same encoder, and torchvision's auxiliary head on Stage 3 while training."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

from .efficientnet import SMALL, STAGE_3_PX, STAGE_5_PX, Encoder, EncoderSize

RATES = (6, 12, 18)
"""Of the paper for maps of a sixteenth of the image's size."""
_CHANNELS = 128


class DeepLab(nn.Module):
    """(b, 3, h, w), centred and scaled -> logits (b, classes, h, w)."""

    def __init__(self, classes: int, size: EncoderSize = SMALL, channels: int = _CHANNELS) -> None:
        from torchvision.models.segmentation.deeplabv3 import ASPP
        from torchvision.models.segmentation.fcn import FCNHead

        super().__init__()
        self.encoder = Encoder(size)
        # as torchvision's DeepLabHead, whose width of the pyramid is an option only in part
        self.head = nn.Sequential(ASPP(size.widths[5], RATES, channels),
                                  nn.Conv2d(channels, channels, 3, padding=1, bias=False), nn.BatchNorm2d(channels),
                                  nn.ReLU(), nn.Conv2d(channels, classes, 1))
        self.third_head = FCNHead(size.widths[3], classes)

    def forward(self, images: Tensor) -> Tensor:
        return _enlarged(self.head(self.encoder(images)[1]), STAGE_5_PX, images)

    def all_logits(self, images: Tensor) -> tuple[Tensor, ...]:
        """Logits of the head and of the auxiliary head, both (b, classes, h, w)."""
        third, fifth = self.encoder(images)
        return (_enlarged(self.head(fifth), STAGE_5_PX, images),
                _enlarged(self.third_head(third), STAGE_3_PX, images))


def _enlarged(logits: Tensor, times: int, images: Tensor) -> Tensor:
    large = functional.interpolate(logits.float(), scale_factor=times, mode="bilinear", align_corners=False)
    return large[..., :images.shape[2], :images.shape[3]]
